import { scenarioTimeAt, wallTimeOf } from '#app/domain/exercise/clock.ts'
import type { Decision, HandScore, Trainee } from '#app/domain/exercise/decision.ts'
import { dueInjects, endOf, isOver, type PlannedInject } from '#app/domain/exercise/due.ts'
import { replay, replayFrom } from '#app/domain/exercise/replay.ts'
import type { ExerciseRun, LogEntry, Phase, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { Instant } from '#app/domain/time.ts'

/*
 * What is added to the log when somebody asks for something, or when time has passed. Nothing is added where it makes no
 * sense in the phase (a pause while paused). Whatever is added, what should have happened before fires first, so that a
 * late timer never changes what happens, and in which order.
 */
type Entries = readonly LogEntry[]

export function begin(scenario: Scenario, run: ExerciseRun, wall: Instant): Entries {
  const state = replay(scenario, run)
  if (state.phase !== 'waiting') return []
  return thenDue(scenario, state, wall, [{ kind: 'began', wallAt: wall, scenarioMs: 0, speed: state.speed }])
}

export function pause(scenario: Scenario, run: ExerciseRun, wall: Instant): Entries {
  const state = replay(scenario, run)
  if (state.phase !== 'running') return []
  return [...dueEntries(scenario, state, wall), { kind: 'paused', ...moment(state, wall) }]
}

export function resume(scenario: Scenario, run: ExerciseRun, wall: Instant): Entries {
  const state = replay(scenario, run)
  if (state.phase !== 'paused') return []
  return thenDue(scenario, state, wall, [{ kind: 'resumed', ...moment(state, wall) }])
}

/** `speed`: seconds of the scenario for one of the wall, above 0. Before the beginning it is the speed to begin with. */
export function setSpeed(scenario: Scenario, run: ExerciseRun, wall: Instant, speed: number): Entries {
  const state = replay(scenario, run)
  if (state.phase === 'ended' || speed === state.speed || !(speed > 0 && Number.isFinite(speed))) return []
  return [...dueEntries(scenario, state, wall), { kind: 'speed', ...moment(state, wall), speed }]
}

/**
 * Puts the clock elsewhere, from 0 to the end. What lies between fires at once when it goes forward, and what happened
 * stays so when it goes back. While paused nothing happens: then it fires when the clock runs again.
 */
export function jumpTo(scenario: Scenario, run: ExerciseRun, wall: Instant, scenarioMs: number): Entries {
  const state = replay(scenario, run)
  const toMs = Math.round(Math.min(Math.max(scenarioMs, 0), endOf(scenario, state)))
  if (!isUnderWay(state.phase) || Number.isNaN(toMs) || toMs === scenarioTimeAt(state.clock, wall)) return []
  const due = dueEntries(scenario, state, wall)
  return thenDue(scenario, state, wall, [...due, { kind: 'jumped', ...moment(state, wall), toMs }])
}

/** Fires an inject at this moment of the wall, also while paused; once only, and not one that is switched off. */
export function fireNow(scenario: Scenario, run: ExerciseRun, wall: Instant, inject: string): Entries {
  const state = replay(scenario, run)
  if (!isUnderWay(state.phase)) return []
  const due = dueEntries(scenario, state, wall)
  if (!isAhead(scenario, replayFrom(state, due), inject) || state.switchedOff.has(inject)) return due
  return [...due, { kind: 'fired', ...moment(state, wall), inject, how: 'by-hand' }]
}

/** Fires what is due. */
export const fireDue = (scenario: Scenario, run: ExerciseRun, wall: Instant): Entries =>
  dueEntries(scenario, replay(scenario, run), wall)

/** One that is switched on after its time happens at once, or when the clock runs again. */
export function switchInject(
  scenario: Scenario,
  run: ExerciseRun,
  wall: Instant,
  inject: string,
  isEnabled: boolean,
): Entries {
  const state = replay(scenario, run)
  if (state.phase === 'ended' || state.switchedOff.has(inject) !== isEnabled) return []
  const due = dueEntries(scenario, state, wall)
  if (!isAhead(scenario, replayFrom(state, due), inject)) return due
  return thenDue(scenario, state, wall, [...due, { kind: 'switched', ...moment(state, wall), inject, isEnabled }])
}

/**
 * Ends it. One that ran over its end while nobody looked (the machine slept) ended at its end, or at the last that
 * happened after.
 */
export function end(scenario: Scenario, run: ExerciseRun, wall: Instant): Entries {
  const state = replay(scenario, run)
  if (!isUnderWay(state.phase)) return []
  const due = dueEntries(scenario, state, wall)
  const { scenarioMs: now } = moment(state, wall)
  const last = [...run.log, ...due].reduce((latest, { scenarioMs }) => Math.max(latest, scenarioMs), 0)
  const scenarioMs = isOver(scenario, state, wall) ? Math.min(now, Math.max(endOf(scenario, state), last)) : now
  return [...due, { kind: 'ended', wallAt: wall, scenarioMs }]
}

/** Somebody takes a seat, or comes back to it with another name or role. */
export function join(scenario: Scenario, run: ExerciseRun, wall: Instant, trainee: Trainee): Entries {
  const state = replay(scenario, run)
  return state.phase === 'ended' || isSeated(state, trainee)
    ? []
    : [...dueEntries(scenario, state, wall), { kind: 'joined', ...moment(state, wall), trainee }]
}

/**
 * Takes a decision into the log, once. One that was made before the end is taken after it too, since a window that was
 * just loading hands on late. Who never joined does so by deciding.
 */
export function decide(scenario: Scenario, run: ExerciseRun, wall: Instant, decision: Decision): Entries {
  const state = replay(scenario, run)
  const isInTime = isUnderWay(state.phase) || (state.phase === 'ended' && decision.wallAt <= state.clock.wallAt)
  if (!isInTime || state.decisions.some(({ id }) => id === decision.id)) return []
  const { trainee } = decision
  const at = moment(state, wall)
  const isKnown = state.trainees.some(({ id }) => id === trainee.id)
  const seat: Entries = isKnown ? [] : [{ kind: 'joined', ...at, trainee }]
  return [...dueEntries(scenario, state, wall), ...seat, { kind: 'decided', ...at, decision }]
}

/** The trainer scores what no rule scores; points are kept from 0 to what the expectation is worth. */
export function score(scenario: Scenario, run: ExerciseRun, wall: Instant, handScore: HandScore): Entries {
  const state = replay(scenario, run)
  const expectation = scenario.expectations.find(({ id }) => id === handScore.expectation)
  if (state.phase === 'waiting' || expectation?.rule.kind !== 'by-hand' || Number.isNaN(handScore.points)) return []
  const points = Math.min(Math.max(handScore.points, 0), expectation.points)
  const scored: LogEntry = { kind: 'scored', ...moment(state, wall), score: { ...handScore, points } }
  return [...dueEntries(scenario, state, wall), scored]
}

/** A timer that wakes so late, ms of the wall, is on time: windows that nobody sees are woken once a second. */
const ON_TIME_MS = 2000

/**
 * What is due, as fired. On the clock of the scenario that is its planned time; or what the clock shows, where it comes
 * much later than planned (the machine slept), since nobody could answer it before.
 */
function dueEntries(scenario: Scenario, state: RunState, wall: Instant): Entries {
  const due = dueInjects(scenario, state, wall)
  const planned = wallTimeOf(state.clock, due[0]?.atMs ?? 0)
  const isLate = planned !== null && wall - planned > ON_TIME_MS
  return firedAs(due, wall, isLate ? scenarioTimeAt(state.clock, wall) : state.clock.scenarioMs)
}

/** The entries and what is due because of them: it happens when they do. */
function thenDue(scenario: Scenario, before: RunState, wall: Instant, entries: Entries): Entries {
  const state = replayFrom(before, entries)
  return [...entries, ...firedAs(dueInjects(scenario, state, wall), wall, scenarioTimeAt(state.clock, wall))]
}

const firedAs = (due: readonly PlannedInject[], wallAt: Instant, earliestMs: number): Entries =>
  due.map(({ id, atMs }) => {
    return { kind: 'fired', wallAt, scenarioMs: Math.max(atMs, earliestMs), inject: id, how: 'planned' }
  })

const moment = ({ clock }: RunState, wall: Instant): { readonly wallAt: Instant; readonly scenarioMs: number } => ({
  wallAt: wall,
  scenarioMs: scenarioTimeAt(clock, wall),
})

const isUnderWay = (phase: Phase): boolean => phase === 'running' || phase === 'paused'

const isAhead = ({ injects }: Scenario, { fired }: RunState, inject: string): boolean =>
  injects.some(({ id }) => id === inject) && !fired.some((one) => one.inject === inject)

const isSeated = ({ trainees }: RunState, { id, name, role }: Trainee): boolean =>
  trainees.some((other) => other.id === id && other.name === name && other.role === role)
