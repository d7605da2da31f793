import { end, fireDue, decide, join } from '#app/domain/exercise/commands.ts'
import { isOver, nextWake } from '#app/domain/exercise/due.ts'
import type { Trainee } from '#app/domain/exercise/decision.ts'
import { traineeView } from '#app/domain/exercise/make-trainee-view.ts'
import { replay } from '#app/domain/exercise/replay.ts'
import type { ExerciseRun, LogEntry } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { Instant } from '#app/domain/time.ts'
import { hearTrainee, sayAsTrainer, wireViewOf, type FromTrainee } from '#app/feeds/scenarios/exercise-messages.ts'
import type { ReadScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { readRun } from '#app/feeds/scenarios/run-schema.ts'
import { makeAlarm } from '#app/state/exercise/alarm.ts'
import type { TrainerState } from '#app/state/exercise/exercise-store.ts'
import { makeHeartbeat } from '#app/state/exercise/heartbeat.ts'
import { forgetRun, keepRun, keepScenario } from '#app/state/exercise/kept-run.ts'
import { makeLead } from '#app/state/exercise/lead.ts'
import { withFiredOf } from '#app/state/exercise/same-fired.ts'
import { channelName, type SeatPorts } from '#app/state/exercise/seat-ports.ts'

export type Opening = ReadScenario & {
  readonly documentText: string
  readonly run: ExerciseRun
  /** How many entries of the log a file holds. */
  readonly savedCount: number
  /** Nobody else can hold this run. */
  readonly isNew: boolean
}

export type Command = (scenario: Scenario, run: ExerciseRun, wall: Instant) => readonly LogEntry[]

export type TrainerSeat = {
  /** Adds to the log what a command gives, once it is clear that this window leads. Nothing happens in one that does not. */
  readonly act: (command: Command) => void
  readonly takeOver: () => void
  /** A file holds all that has happened so far. */
  readonly markSaved: () => void
  /** The window is looked at again: what is due happens now. */
  readonly wake: () => void
  /** How many messages could not be read. */
  readonly malformedCount: () => number
  readonly stop: () => void
  /** Stops, and keeps nothing in this tab. */
  readonly leave: () => void
}

/** The window that owns the log: one timer fires what is due, and each change is kept and told. */
export function makeTrainerSeat(opening: Opening, ports: SeatPorts, tell: (state: TrainerState) => void): TrainerSeat {
  const { scenario, document, documentText } = opening
  let { run, savedCount } = opening
  let state = replay(scenario, run)
  let view = traineeView(scenario, run, state)
  let malformedCount = 0
  let isKept = true
  /** What came, and what the trainer did, before it was clear who leads. */
  let unheard: FromTrainee[] = []
  let undone: Command[] = []

  const channel = ports.openChannel?.(channelName(run.id), hear) ?? null
  const alarm = makeAlarm(ports.now, tick)
  const heartbeat = makeHeartbeat(ports, () => isLeading() && say('ping'), tellAll)
  const lead = makeLead(
    ports,
    { runId: run.id, run: () => run, read: readOwn, adopt: (other) => take(other), tell: standAnew },
    opening.isNew,
  )
  if (!channel) ports.warn('exerciseState.noChannel')
  note(keepScenario(ports.storage, documentText))
  keep()
  standAnew()

  function act(command: Command): void {
    if (lead.standing() === 'asking') undone.push(command)
    if (!isLeading()) return
    const entries = command(scenario, run, ports.now())
    if (entries.length > 0) {
      take({ ...run, log: [...run.log, ...entries] })
      sayView()
      lead.announce()
    }
    alarm.set(nextWake(scenario, state))
  }
  /** What has come due happens; a timer may be late, and a message may wake a window whose timers stand. */
  function tick(): void {
    act((...now) => (isOver(scenario, state, now[2]) ? end(...now) : fireDue(...now)))
  }
  /** The run as it stands now, by what was added here or in the window that leads. */
  function take(next: ExerciseRun): void {
    run = next
    state = replay(scenario, run)
    view = withFiredOf(view, traineeView(scenario, run, state))
    keep()
    tellAll()
  }

  function hear(value: unknown): void {
    const heard = hearTrainee(value)
    if (heard.kind === 'malformed') malformedCount += 1
    if (heard.kind !== 'said' || lead.standing() === 'elsewhere') return
    if (isLeading()) answer(heard.message)
    else unheard.push(heard.message)
  }
  function answer(message: FromTrainee): void {
    tick()
    heartbeat.heard()
    if (message.kind === 'hello' && message.trainee) seat(message.trainee)
    if (message.kind === 'ping') {
      const { trainee } = message
      // A window that is a duplicate may bear another name: only a hello renames.
      if (trainee && !state.trainees.some(({ id }) => id === trainee.id)) seat(trainee)
      say('pong')
    }
    if (message.kind === 'decision') {
      const decision = { ...message.decision, trainee: inPart(message.decision.trainee) }
      act((...now) => decide(...now, decision))
    }
    if (message.kind === 'hello' || message.kind === 'decision') sayView()
  }
  function seat(trainee: Trainee): void {
    act((...now) => join(...now, inPart(trainee)))
  }
  /** Nobody plays a part that the scenario does not have. */
  function inPart(trainee: Trainee): Trainee {
    return scenario.roles.some(({ id }) => id === trainee.role) ? trainee : { ...trainee, role: null }
  }

  /** It became clear who leads. */
  function standAnew(): void {
    tellAll()
    const [waiting, wanted] = [unheard, undone]
    unheard = []
    undone = []
    if (!isLeading()) {
      alarm.set(null)
      return
    }
    tick()
    for (const command of wanted) act(command)
    sayView()
    // Who is there says so at once, not with the next beat.
    say('ping')
    for (const message of waiting) answer(message)
  }
  // The lead asks for the run while it is being made.
  function isLeading(): boolean {
    return lead.standing() === 'leading'
  }
  function say(kind: 'ping' | 'pong'): void {
    channel?.post(sayAsTrainer({ kind }))
  }
  function sayView(): void {
    channel?.post(sayAsTrainer({ kind: 'view', view: wireViewOf(view, document) }))
  }
  function readOwn(value: unknown): ExerciseRun | null {
    const read = readRun(value, scenario)
    return read.ok && read.value.id === run.id ? read.value : null
  }
  function keep(): void {
    note(keepRun(ports.storage, JSON.stringify({ run, savedCount })))
  }
  /** Says once that a reload would lose the run. */
  function note(isDone: boolean): void {
    if (isKept && !isDone) ports.warn('exerciseState.notKept')
    isKept &&= isDone
  }
  function tellAll(): void {
    const { isHeard, silentSince } = heartbeat.hearing()
    tell({
      role: 'trainer',
      scenario,
      documentText,
      run,
      state,
      view,
      lead: lead.standing(),
      isSaved: savedCount >= run.log.length,
      isTraineeHeard: isHeard,
      traineesSilentSince: silentSince,
      hasChannel: channel !== null,
    })
  }
  function stop(): void {
    alarm.set(null)
    heartbeat.stop()
    lead.stop()
    channel?.close()
  }

  return {
    act,
    takeOver: lead.takeOver,
    markSaved: () => {
      savedCount = run.log.length
      keep()
      tellAll()
    },
    wake: () => {
      tick()
      heartbeat.wake()
      lead.announce()
    },
    malformedCount: () => malformedCount,
    stop,
    leave: () => {
      stop()
      forgetRun(ports.storage)
    },
  }
}
