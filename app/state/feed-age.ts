import { instant, type Instant } from '#app/domain/time.ts'
import type { Transport } from '#app/feeds/transport.ts'
import type { FeedState } from '#app/state/feed-state.ts'

/** A live feed is stale when what it gave is older than this many of its intervals, and lost after more. */
export const STALE_INTERVALS = 2
export const LOST_INTERVALS = 6
/**
 * So many times in a row the same answer, made at the same time, is a server that is alive and whose data stand still. Two
 * intervals have passed when the third comes, which is when an answer gets stale too.
 */
const FROZEN_ANSWERS = 3

export type Age = 'fresh' | 'stale' | 'lost'

/** How old what the feed gave is. `now` is ours; the age is taken by the clock of the server. Only live feeds age. */
export function ageOf(feed: FeedState, transport: Transport, now: Instant): Age {
  const since = agesSince(feed, transport)
  if (since === null || transport.refreshMs === null) return 'fresh'
  const intervals = (now - since) / transport.refreshMs
  return intervals > LOST_INTERVALS ? 'lost' : intervals > STALE_INTERVALS ? 'stale' : 'fresh'
}

/** Does it answer, and always the same? */
export const isFrozen = ({ arrival }: FeedState): boolean => arrival !== null && arrival.same.count >= FROZEN_ANSWERS

/** When next a feed grows so old that it has to be said; null: never, if nothing else happens. */
export function nextAgeStep(feeds: readonly FeedState[], transport: Transport, now: Instant): Instant | null {
  const { refreshMs } = transport
  if (refreshMs === null) return null
  const steps = feeds.flatMap((feed) => {
    const since = agesSince(feed, transport)
    const intervals = since === null ? [] : [STALE_INTERVALS, LOST_INTERVALS]
    return intervals.map((count) => (since ?? 0) + count * refreshMs + 1).filter((step) => step > now)
  })
  return steps.length === 0 ? null : instant(Math.min(...steps))
}

/** The youngest moment of which the feed tells, by our clock. */
function agesSince(feed: FeedState, { kind, refreshMs }: Transport): Instant | null {
  const { generatedAt, arrival } = feed
  if (kind !== 'live' || refreshMs === null || generatedAt === null) return null
  const made = instant(generatedAt - (arrival?.serverAheadMs ?? 0))
  return arrival && isFrozen(feed) && arrival.same.since < made ? arrival.same.since : made
}

/** By how much the clock of the servers is before ours where that matters, ms; 0: it does not. The largest of all feeds. */
export const skewOf = (feeds: readonly FeedState[]): number =>
  feeds.reduce((most, { arrival }) => {
    const ahead = arrival?.serverAheadMs ?? 0
    return Math.abs(ahead) > Math.abs(most) ? ahead : most
  }, 0)
