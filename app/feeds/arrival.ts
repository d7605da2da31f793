import { instant, type Instant } from '#app/domain/time.ts'
import { narrowed, reckonedAhead, type ClockBounds } from '#app/feeds/server-clock.ts'
import { wallNow } from '#app/feeds/wall-clock.ts'

/** What the coming of an answer tells, beside what it holds. */
export type Arrival = {
  /** By how much the clock of the server is before ours, ms; 0: by no more than a minute, or it does not tell. */
  readonly serverAheadMs: number
  /** What all answers so far let know of that clock. */
  readonly serverClock: ClockBounds | null
  /** How many answers in a row were this one, and when, by our clock, the first of them came. */
  readonly same: { readonly count: number; readonly since: Instant }
}

type Made = { readonly generatedAt: Instant; readonly serverClock: ClockBounds | null }

/** An answer with how it came. `before`: the last good answer. A server says by the time of making what answer it is. */
export function arrived<Answer extends Made>(
  answer: Answer,
  before: { readonly generatedAt: Instant; readonly arrival: Arrival } | undefined,
  now: Instant = wallNow(),
): Answer & { readonly arrival: Arrival } {
  const serverClock = narrowed(answer.serverClock, before?.arrival.serverClock ?? null)
  const same =
    before?.generatedAt === answer.generatedAt
      ? { ...before.arrival.same, count: before.arrival.same.count + 1 }
      : { count: 1, since: instant(now) }
  return { ...answer, arrival: { serverAheadMs: reckonedAhead(serverClock), serverClock, same } }
}
