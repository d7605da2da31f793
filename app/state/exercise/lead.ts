import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import type { TrainerState } from '#app/state/exercise/exercise-store.ts'
import { leadChannelName, type SeatPorts } from '#app/state/exercise/seat-ports.ts'

/*
 * Which of several trainers' windows leads a run. A tab that is duplicated copies its storage, so two may hold the same
 * log. They speak on a channel of their own, that no trainee's window opens, since the log crosses it.
 *
 *   reload        claim ........ (nobody answers within ANSWER_MS) leads
 *   duplicate     claim -> led   follows the one that leads, entry by entry
 *   take over     take-over -> yielded   the one that led follows; where nobody answers, it is gone
 */

/** Whoever leads answers within so long, ms: messages come at once, to hidden windows too. */
const ANSWER_MS = 250

const KINDS = ['claim', 'led', 'take-over', 'yielded'] as const
type LeadMessage = {
  readonly kind: (typeof KINDS)[number]
  readonly seat: string
  /** Of `led` and `yielded`: the run as it stands. */
  readonly run: unknown
}

export type Lead = {
  readonly standing: () => TrainerState['lead']
  /** The run that is led here went on. */
  readonly announce: () => void
  readonly takeOver: () => void
  readonly stop: () => void
}

type Holder = {
  readonly runId: string
  readonly run: () => ExerciseRun
  /** null: what came is no log of this run. */
  readonly read: (value: unknown) => ExerciseRun | null
  readonly adopt: (run: ExerciseRun) => void
  /** The standing changed. */
  readonly tell: () => void
}

/** `isNew`: nobody else can hold this run, so nobody is asked. */
export function makeLead(ports: Pick<SeatPorts, 'openChannel' | 'newId'>, holder: Holder, isNew: boolean): Lead {
  const seat = ports.newId()
  const channel = ports.openChannel?.(leadChannelName(holder.runId), hear)
  let standing: TrainerState['lead'] = isNew || !channel ? 'leading' : 'asking'
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTakingOver = false

  const say = (kind: LeadMessage['kind']) =>
    channel?.post({ kind, seat, run: kind === 'led' || kind === 'yielded' ? holder.run() : null })
  const stand = (next: TrainerState['lead']) => {
    if (standing === next) return
    clearTimeout(timer)
    isTakingOver = false
    standing = next
    if (next === 'leading') say('led')
    holder.tell()
  }
  const leadUnlessAnswered = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stand('leading'), ANSWER_MS)
  }

  function hear(value: unknown): void {
    const message = readMessage(value)
    if (!message || message.seat === seat) return
    const isLeading = standing === 'leading'
    if (message.kind === 'claim' && isLeading) say('led')
    if (message.kind === 'take-over' && isLeading) {
      say('yielded')
      stand('elsewhere')
    }
    const run = holder.read(message.run)
    if (message.kind === 'led' && run) hearLed(run, message.seat)
    if (message.kind === 'yielded' && run && isTakingOver) {
      holder.adopt(run)
      stand('leading')
    }
  }
  /** Two may lead after one of them stood still: the one to whose run more happened goes on. */
  function hearLed(run: ExerciseRun, other: string): void {
    const [ours, theirs] = [holder.run().log.length, run.log.length]
    if (standing === 'leading' && (ours > theirs || (ours === theirs && seat < other))) {
      say('led')
      return
    }
    stand('elsewhere')
    holder.adopt(run)
  }

  if (standing === 'asking') {
    say('claim')
    leadUnlessAnswered()
  }
  return {
    standing: () => standing,
    announce: () => standing === 'leading' && say('led'),
    takeOver: () => {
      if (standing !== 'elsewhere') return
      isTakingOver = true
      say('take-over')
      leadUnlessAnswered()
    },
    stop: () => {
      clearTimeout(timer)
      channel?.close()
    },
  }
}

function readMessage(value: unknown): LeadMessage | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, seat, run } = value as Partial<Record<keyof LeadMessage, unknown>>
  const known = KINDS.find((one) => one === kind)
  return known && typeof seat === 'string' ? { kind: known, seat, run } : null
}
