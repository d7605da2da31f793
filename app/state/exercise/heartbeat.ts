import type { Instant } from '#app/domain/time.ts'
import type { SeatPorts } from '#app/state/exercise/seat-ports.ts'

/** How often the other side is asked, ms. */
const BEAT_MS = 5_000
/** A question that is not answered for so long makes it silent, ms. */
const PATIENCE_MS = 8_000

export type Hearing = {
  readonly isHeard: boolean
  /** When it was last heard; null: it is heard, or never was. */
  readonly silentSince: Instant | null
}

export type Heartbeat = {
  readonly hearing: () => Hearing
  /** Something came from the other side. */
  readonly heard: () => void
  /** The window is looked at again. */
  readonly wake: () => void
  readonly stop: () => void
}

/*
 * Who looks at a window wants to know whether the other one is there; who does not look need not be woken. So a window
 * asks while it is visible, and one that is hidden only answers.
 *
 *   ask      |    |    |    |            |
 *   answer    |    |                      |
 *                 heard   ...  silent      heard
 */
export function makeHeartbeat(
  { now, isVisible }: Pick<SeatPorts, 'now' | 'isVisible'>,
  ask: () => void,
  tell: () => void,
): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined
  let isHeard = false
  let lastHeard: Instant | null = null
  /** Since when nobody answered; null: there was an answer since the last question. */
  let askedAt: Instant | null = null

  const stop = () => {
    clearInterval(timer)
    timer = undefined
  }
  const beat = () => {
    if (!isVisible()) {
      stop()
      askedAt = null
      return
    }
    if (isHeard && askedAt !== null && now() - askedAt >= PATIENCE_MS) {
      isHeard = false
      tell()
    }
    askedAt ??= now()
    ask()
  }
  const start = () => {
    if (timer === undefined && isVisible()) timer = setInterval(beat, BEAT_MS)
  }
  start()
  return {
    hearing: () => ({ isHeard, silentSince: isHeard ? null : lastHeard }),
    heard: () => {
      lastHeard = now()
      askedAt = null
      if (isHeard) return
      isHeard = true
      tell()
    },
    wake: () => {
      if (timer !== undefined) return
      start()
      beat()
    },
    stop,
  }
}
