import { scenarioTimeAt } from '#app/domain/exercise/clock.ts'
import type { Answer, Decision, Trainee } from '#app/domain/exercise/decision.ts'
import type { TraineeView } from '#app/domain/exercise/trainee-view.ts'
import {
  hearTrainer,
  keptSeatOf,
  readKeptSeat,
  sayAsTrainee,
  type FromTrainee,
  type FromTrainer,
  type KeptSeat,
} from '#app/feeds/scenarios/exercise-messages.ts'
import type { TraineeState } from '#app/state/exercise/exercise-store.ts'
import { makeHeartbeat } from '#app/state/exercise/heartbeat.ts'
import { forgetRun, readKeptRun } from '#app/state/exercise/kept-run.ts'
import { withFiredOf } from '#app/state/exercise/same-fired.ts'
import { channelName, type SeatPorts } from '#app/state/exercise/seat-ports.ts'
import { dropText, keepText, readText } from '#app/state/exercise/tab-storage.ts'

/** A window whose trainer does not answer asks again after so long, ms; then with the beat of `heartbeat.ts`. */
const ASK_AGAIN_MS = [500, 1000, 2000]
/** A decision that the trainer's window does not have after so long was lost, ms: it was just loading. */
const LOST_MS = 1000

export type TraineeSeat = {
  /** Takes the seat, or gives it another name. */
  readonly join: (name: string, role: string | null) => void
  /** Nothing happens before somebody has joined, and while nothing runs. `view`: query of the address. */
  readonly decide: (question: string | null, answer: Answer, view: string) => void
  readonly wake: () => void
  /** How many messages could not be read. */
  readonly malformedCount: () => number
  readonly stop: () => void
  /** Stops, and keeps nothing in this tab. */
  readonly leave: () => void
}

const EMPTY: KeptSeat = { trainee: null, decisions: [], view: null, wire: null }

/** A window of the class. `open` is called with the first view that ever comes. */
export function makeTraineeSeat(
  runId: string,
  ports: SeatPorts,
  tell: (state: TraineeState) => void,
  open: (scenario: TraineeView['scenario']) => void,
): TraineeSeat {
  const key = `transload.exercise.trainee.${runId}`
  let kept = readKept(ports.storage, key) ?? EMPTY
  let malformedCount = 0
  let isKept = true
  const sentAt = new Map<string, number>()

  const channel = ports.openChannel?.(channelName(runId), hear) ?? null
  const heartbeat = makeHeartbeat(ports, ask, tellAll)
  const hello = () => say({ kind: 'hello', trainee: kept.trainee })
  const timers = ASK_AGAIN_MS.map((delay) => setTimeout(() => heartbeat.hearing().isHeard || hello(), delay))
  if (!channel) ports.warn('exerciseState.noChannel')
  tellAll()
  hello()
  sendPending()

  function hear(value: unknown): void {
    const heard = hearTrainer(value)
    if (heard.kind === 'malformed') malformedCount += 1
    if (heard.kind === 'said') answer(heard.message)
  }
  function answer(message: FromTrainer): void {
    if (message.kind === 'view' && message.view.runId !== runId) return
    heartbeat.heard()
    if (message.kind === 'ping') say({ kind: 'pong' })
    if (message.kind !== 'view') return
    const isFirst = kept.view === null
    dropCopiedRun(ports.storage, runId)
    keep({ ...kept, view: withFiredOf(kept.view, message.view), wire: message.wire })
    if (isFirst) open(message.view.scenario)
    sendPending(LOST_MS)
  }
  /** Asks whether the trainer's window is there, and for what is missing. */
  function ask(): void {
    if (kept.view === null) hello()
    else say({ kind: 'ping', trainee: kept.trainee })
    sendPending(LOST_MS)
  }
  /** Sends again what was not received. What the log takes no more, since all was over, is not sent for ever. */
  function sendPending(afterMs = 0): void {
    const { view } = kept
    for (const decision of pendingOf(kept)) {
      const isTooLate = view?.phase === 'ended' && decision.wallAt > view.clock.wallAt
      if (!isTooLate && ports.now() - (sentAt.get(decision.id) ?? 0) >= afterMs) send(decision)
    }
  }
  function send(decision: Decision): void {
    sentAt.set(decision.id, ports.now())
    say({ kind: 'decision', decision })
  }
  function say(message: FromTrainee): void {
    channel?.post(sayAsTrainee(message))
  }
  function keep(next: KeptSeat): void {
    kept = next
    const isDone = keepText(ports.storage, key, JSON.stringify(keptSeatOf(kept)))
    if (isKept && !isDone) ports.warn('exerciseState.notKept')
    isKept &&= isDone
    tellAll()
  }
  function tellAll(): void {
    const { isHeard, silentSince } = heartbeat.hearing()
    const { trainee, decisions, view } = kept
    tell({
      role: 'trainee',
      runId,
      view,
      isTrainerHeard: isHeard,
      trainerSilentSince: silentSince,
      hasChannel: channel !== null,
      trainee,
      pending: pendingOf(kept),
      decisions,
    })
  }
  function stop(): void {
    for (const timer of timers) clearTimeout(timer)
    heartbeat.stop()
    channel?.close()
  }

  return {
    join: (name, role) => {
      const trainee: Trainee = { id: kept.trainee?.id ?? ports.newId(), name: name.trim().slice(0, 80), role }
      if (trainee.name === '') return
      keep({ ...kept, trainee })
      hello()
    },
    decide: (question, given, view) => {
      const decision = decisionOf(kept, ports, question, given, view)
      if (!decision) return
      keep({ ...kept, decisions: [...kept.decisions, decision] })
      send(decision)
    },
    wake: heartbeat.wake,
    malformedCount: () => malformedCount,
    stop,
    leave: () => {
      stop()
      dropText(ports.storage, key)
    },
  }
}

function decisionOf(
  { trainee, view: told }: KeptSeat,
  { newId, now }: SeatPorts,
  question: string | null,
  answer: Answer,
  view: string,
): Decision | null {
  if (!trainee || (told?.phase !== 'running' && told?.phase !== 'paused')) return null
  const wallAt = now()
  return { id: newId(), trainee, question, answer, wallAt, scenarioMs: scenarioTimeAt(told.clock, wallAt), view }
}

function pendingOf({ decisions, view }: KeptSeat): readonly Decision[] {
  const received = new Set(view?.received)
  return decisions.filter(({ id }) => !received.has(id))
}

/**
 * A tab that once led the run, or a duplicate of it, still has the key in its storage. When the trainer's window answers
 * from elsewhere, nothing is lost by dropping that.
 */
function dropCopiedRun(storage: SeatPorts['storage'], runId: string): void {
  if (readKeptRun(storage)?.runText.includes(`"${runId}"`)) forgetRun(storage)
}

function readKept(storage: SeatPorts['storage'], key: string): KeptSeat | null {
  try {
    return readKeptSeat(JSON.parse(readText(storage, key) ?? 'null'))
  } catch {
    // What cannot be read is of no use: the window begins anew.
    return null
  }
}
