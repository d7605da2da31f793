import * as commands from '#app/domain/exercise/commands.ts'
import type { Answer, Decision, HandScore, Trainee } from '#app/domain/exercise/decision.ts'
import { isOver, nextWake } from '#app/domain/exercise/due.ts'
import type { Expectation, Rule } from '#app/domain/exercise/expectation.ts'
import { firedInjects } from '#app/domain/exercise/fired-injects.ts'
import type { Effect, FiredInject, Inject } from '#app/domain/exercise/inject.ts'
import { replay } from '#app/domain/exercise/replay.ts'
import type { ExerciseRun, LogEntry, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { instant, type Instant } from '#app/domain/time.ts'
import { scenarioTimeAt } from '#app/domain/exercise/clock.ts'
import { at } from '#tests/support/sketch.ts'

/* Small made scenarios, and a trainer's hand that plays them against a wall clock that only the test moves. */

export const minutes = (count: number): number => count * 60_000
export const START = at('2031-05-01T08:00Z')
/** When exercises of the tests begin, on the wall. */
export const NINE = at('2026-03-02T09:00Z')

export const inject = (id: string, atMs: number | null, part: Partial<Inject> = {}): Inject => ({
  id,
  title: { en: id },
  atMs,
  isEnabled: true,
  message: null,
  note: null,
  roles: [],
  view: null,
  effect: { kind: 'message' },
  ...part,
})

/** An inject that asks a question of its own id with a question mark. */
export const asking = (id: string, atMs: number | null): Inject =>
  inject(id, atMs, {
    effect: {
      kind: 'question',
      question: { id: `${id}?`, text: { en: 'What is it?' }, answer: { kind: 'assessment' } },
    },
  })

export const scenario = (injects: readonly Inject[], part: Partial<Scenario> = {}): Scenario => ({
  id: 'sketch',
  title: { en: 'Sketch' },
  summary: { en: 'Made for a test' },
  caseId: 'training',
  caseParameters: {},
  view: '',
  start: START,
  durationMs: minutes(30),
  speed: 4,
  roles: [],
  objectives: [],
  injects,
  expectations: [],
  answerKey: [],
  debrief: [],
  ...part,
})

export const expectation = (
  id: string,
  rule: Rule,
  part: Partial<Omit<Expectation, 'id' | 'rule'>> = {},
): Expectation => ({
  id,
  objective: 'O',
  text: { en: id },
  points: 10,
  withinMs: null,
  rule,
  ...part,
})

export const ANNE: Trainee = { id: 'anne', name: 'Anne', role: null }
export const BEN: Trainee = { id: 'ben', name: 'Ben', role: null }

/** The inject as it happened at a moment of the scenario. */
export const happened = (effect: Effect, when: Instant = START): FiredInject => ({
  id: 'I',
  message: null,
  roles: [],
  view: null,
  effect,
  wallAt: NINE,
  scenarioMs: 0,
  at: when,
})

/** Plays a scenario. `wait` lets the wall pass and wakes, as a timer would, whenever something is due. */
export function desk(played: Scenario, { endsItself = true } = {}) {
  let run: ExerciseRun = { id: 'run', log: [] }
  let wall = NINE
  const state = (): RunState => replay(played, run)
  const add = (entries: readonly LogEntry[]) => {
    run = { ...run, log: [...run.log, ...entries] }
  }
  const wake = () =>
    add(
      endsItself && isOver(played, state(), wall)
        ? commands.end(played, run, wall)
        : commands.fireDue(played, run, wall),
    )

  const wait = (milliseconds: number) => {
    const until = instant(wall + milliseconds)
    for (;;) {
      const next = nextWake(played, state())
      if (next === null || next > until) break
      wall = instant(Math.max(wall, next))
      const before = run.log.length
      wake()
      // Its end, where the test does not want it to end itself.
      if (run.log.length === before) break
    }
    wall = until
  }
  return {
    wait,
    /** Lets the wall pass while nobody wakes, as a machine does that sleeps. */
    sleep: (milliseconds: number) => {
      wall = instant(wall + milliseconds)
    },
    wake,
    /** The window goes and comes back: all that it has is the log, as text. */
    reload: () => {
      run = JSON.parse(JSON.stringify(run))
    },
    begin: () => add(commands.begin(played, run, wall)),
    pause: () => add(commands.pause(played, run, wall)),
    resume: () => add(commands.resume(played, run, wall)),
    setSpeed: (speed: number) => add(commands.setSpeed(played, run, wall, speed)),
    jumpTo: (milliseconds: number) => add(commands.jumpTo(played, run, wall, milliseconds)),
    fireNow: (id: string) => add(commands.fireNow(played, run, wall, id)),
    switchInject: (id: string, isEnabled: boolean) => add(commands.switchInject(played, run, wall, id, isEnabled)),
    end: () => add(commands.end(played, run, wall)),
    join: (trainee: Trainee) => add(commands.join(played, run, wall, trainee)),
    score: (handScore: HandScore) => add(commands.score(played, run, wall, handScore)),
    /** Somebody answers now. */
    answer: (trainee: Trainee, question: string | null, answer: Answer): Decision => {
      const id = `${trainee.id}-${run.log.length}`
      const decision: Decision = { id, trainee, question, answer, wallAt: wall, scenarioMs: now(), view: '' }
      add(commands.decide(played, run, wall, decision))
      return decision
    },
    decide: (decision: Decision) => add(commands.decide(played, run, wall, decision)),
    now,
    wall: () => wall,
    run: () => run,
    state,
    fired: () => firedInjects(played, state()),
    /** What happened and when, on the clock of the scenario: `A 60000`. */
    told: () => run.log.flatMap((entry) => (entry.kind === 'fired' ? [`${entry.inject} ${entry.scenarioMs}`] : [])),
  }
  function now(): number {
    return scenarioTimeAt(state().clock, wall)
  }
}

export type Desk = ReturnType<typeof desk>
