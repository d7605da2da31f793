import { instant, type Instant } from '#app/domain/time.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

/*
 * When a feed is asked again. Nothing here knows a clock, a timer or a network: who asks says what time it is.
 *
 *   ask  fails      fails   fails      fails                           fails                 answers
 *    |-----x..r1.....x..r2...x...r3.....x..............................x......p..............o
 *    |<----------------- 60 s: four asks at most ---------------------->|<-- p: 20 to 40 s -->|
 *
 *  r: full jitter under a bound that doubles. After the fourth failure the way is shut, and one ask at a time tries it.
 *  p: as long again as its least wait at most, so that no two pages need try at once: waits are spread over all of the least,
 *     two thirds of the mean and half of the longest of them. Were they up to half as long again, many pages would come within
 *     a third of the wait of each other. They never come before the least, so four asks in 60 s stay four.
 */

/** So many asks may fail in any `WINDOW_MS`, the first included. */
export const MOST_TRIES = 4
export const WINDOW_MS = 60_000
const FIRST_DELAY_MS = 500
/** Patience of no time at all is this: to the library that keeps the answers, zero is never. */
const LEAST_DELAY_MS = 50
const LONGEST_DELAY_MS = 8_000
/** A feed whose answers are not as described is asked no more often. */
const LEAST_REFRESH_MS = 30_000
/** A feed that is down is tried after this time or when it may be, and up to as much later: every half minute in the mean. */
const PROBE_MS = 20_000
const PROBE_SPREAD = 1
/** A server may ask for patience, but not for ever. */
const LONGEST_ASKED_DELAY_MS = 15 * 60_000
/** A device that is back on the network asks within this time, if it may. */
const COMEBACK_MS = 5_000
/** Asked anew they will say the same, until somebody changes something there. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404, 410])

/** How a feed has failed of late. */
export type Tries = {
  /** When the last asks that failed were begun, the oldest first; no more than `MOST_TRIES`. */
  readonly begun: readonly Instant[]
  /** How many failed since the last good answer. */
  readonly inARow: number
}

export const NO_TRIES: Tries = { begun: [], inARow: 0 }

export const withFailure = ({ begun, inARow }: Tries, begunAt: Instant): Tries => ({
  begun: [...begun, begunAt].slice(-MOST_TRIES),
  inARow: inARow + 1,
})

/** The failures of the last minute still count: a feed that answers every other time is no well one. */
export const withAnswer = ({ begun }: Tries): Tries => ({ begun, inARow: 0 })

/** Of whom a feed is asked. */
export type Rhythm = {
  /** How often the feed is asked while all is well, ms; null: once. */
  readonly refreshMs: number | null
  /** Is it a server, which may come back by itself? */
  readonly isLive: boolean
}

/** How long to wait after a failure, ms; null: until somebody asks. `tries` has the failure in it, `random` is of 0 to 1. */
export function waitAfterFailure(
  error: unknown,
  tries: Tries,
  { refreshMs, isLive }: Rhythm,
  now: Instant,
  random: () => number,
): number | null {
  const outlook = outlookOf(error)
  if (outlook === 'never') return null
  if (outlook === 'by the clock')
    return refreshMs === null ? null : Math.max(refreshMs, LEAST_REFRESH_MS, freeIn(tries, now))
  const asked = patienceOf(error)
  if (!isShut(tries, now) && outlook === 'soon') {
    const wait = asked ?? random() * Math.min(FIRST_DELAY_MS * 2 ** (tries.inARow - 1), LONGEST_DELAY_MS)
    return Math.max(wait, freeIn(tries, now), LEAST_DELAY_MS)
  }
  if (!isLive) return null
  const free = freeIn(tries, now)
  return Math.max(asked ?? Math.max(PROBE_MS, free) * (1 + PROBE_SPREAD * random()), free, LEAST_DELAY_MS)
}

/** How long to wait after an answer that came `at` a moment, ms; null: once is enough. Where it failed often just before, longer. */
export const waitAfterAnswer = (tries: Tries, { refreshMs }: Rhythm, at: Instant): number | null =>
  refreshMs === null ? null : Math.max(refreshMs, freeIn(tries, at))

/** When a device that was off the network asks, ms from `now`; null: not by itself. Patience that a server asked for holds. */
export function waitAfterComeback(error: unknown, tries: Tries, now: Instant, random: () => number): number | null {
  if (outlookOf(error) !== 'soon' || patienceOf(error) !== null) return null
  return freeIn(tries, now) + random() * COMEBACK_MS
}

/** Whether so many asks have failed that the next one only tries whether the feed is back. */
export const isShut = ({ begun, inARow }: Tries, now: Instant): boolean =>
  inARow >= MOST_TRIES || begun.filter((at) => at > now - WINDOW_MS).length >= MOST_TRIES

/** How long it takes until another ask may fail, ms. */
const freeIn = ({ begun }: Tries, now: Instant): number =>
  begun.length < MOST_TRIES ? 0 : Math.max(instant((begun[0] ?? now) + WINDOW_MS) - now, 0)

/** What may come of the same question: `soon` another answer, `later` one, `never` one, or what the rhythm of the feed brings. */
export function outlookOf(error: unknown): 'soon' | 'later' | 'by the clock' | 'never' {
  if (!(error instanceof FeedError)) return 'by the clock'
  const { trouble } = error
  switch (trouble.kind) {
    case 'no-answer':
    case 'no-answer-from':
    case 'offline':
    case 'broken-off':
    case 'timeout':
      return 'soon'
    case 'blocked':
    case 'mixed-content':
      return 'never'
    case 'status':
      return outlookOfStatus(trouble)
    default:
      return 'by the clock'
  }
}

function outlookOfStatus({ status, retryAfterMs }: Extract<Trouble, { kind: 'status' }>) {
  if (REFUSALS.has(status)) return 'never'
  if (status >= 500) return 'soon'
  // Who is busy and does not say how long is left alone for a while.
  if (status === 429) return retryAfterMs === null ? 'later' : 'soon'
  return 'by the clock'
}

/** The patience that a server asks for, ms; null: it says nothing of it. */
function patienceOf(error: unknown): number | null {
  if (!(error instanceof FeedError) || error.trouble.kind !== 'status') return null
  const { retryAfterMs } = error.trouble
  return retryAfterMs === null ? null : Math.min(retryAfterMs, LONGEST_ASKED_DELAY_MS)
}
