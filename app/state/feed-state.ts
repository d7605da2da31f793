import { instant, type Instant } from '#app/domain/time.ts'
import type { Arrival } from '#app/feeds/arrival.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import type { PositionReport } from '#app/feeds/positions/position-report.ts'
import { readerFailed } from '#app/feeds/reader-failed.ts'
import type { FeedReport } from '#app/feeds/report.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError, isDoubt, type Trouble } from '#app/feeds/trouble.ts'
import { ageOf } from '#app/state/feed-age.ts'

/** How one feed stands. A feed that fails after it answered once keeps its last good records, and says so. */
export type FeedState = {
  readonly name: FeedName
  /** `waiting`: it is not asked before another feed has answered. */
  readonly condition: 'waiting' | 'loading' | 'good' | 'failed'
  /** Are there records of this feed, be they old? */
  readonly hasRecords: boolean
  readonly trouble: Trouble | null
  /** By the server's clock. */
  readonly generatedAt: Instant | null
  /** By our clock. */
  readonly lastSuccess: Instant | null
  readonly lastFailure: Instant | null
  /** When it failed for the first time since it answered, by our clock; null: it has not. */
  readonly failingSince: Instant | null
  /** How the last good answer came. */
  readonly arrival: Arrival | null
  /** null: it has not failed. */
  readonly nextTry: NextTry | null
  readonly report: FeedReport | PositionReport | null
  readonly retry: () => void
  /** Shows what was held back; null: nothing was. */
  readonly takeAnyway: (() => void) | null
}

/** When a feed that failed is asked again, by our clock. */
export type NextTry = { readonly kind: 'now' | 'never' } | { readonly kind: 'at'; readonly at: Instant }

export type FeedData = {
  readonly generatedAt: Instant
  readonly report: FeedReport | PositionReport
  readonly arrival: Arrival
}

/** What is known of one feed. */
export type FeedResult = {
  readonly data: FeedData | undefined
  readonly dataUpdatedAt: number
  /** Why, when and since when, by our clock, it fails; null: it does not. */
  readonly failure: { readonly error: Error; readonly at: Instant; readonly since: Instant } | null
  readonly nextTry: NextTry | null
  readonly retry: () => void
  readonly takeAnyway: () => void
}

const known = (milliseconds: number): Instant | null => (milliseconds > 0 ? instant(milliseconds) : null)

export function feedState(name: FeedName, result: FeedResult): FeedState {
  const { data, failure, nextTry, retry } = result
  const trouble = failure && troubleOf(failure.error)
  return {
    name,
    condition: failure ? 'failed' : data ? 'good' : 'loading',
    hasRecords: data !== undefined,
    trouble,
    generatedAt: data?.generatedAt ?? null,
    lastSuccess: known(result.dataUpdatedAt),
    lastFailure: failure && failure.at,
    failingSince: failure && failure.since,
    arrival: data?.arrival ?? null,
    nextTry,
    report: data?.report ?? null,
    retry,
    takeAnyway: trouble && isDoubt(trouble) ? result.takeAnyway : null,
  }
}

/** A fault of ours shows as a trouble of the feed too: thrown here, it would blank the page. */
const troubleOf = (error: Error): Trouble => (error instanceof FeedError ? error.trouble : readerFailed(error))

export type Badge = 'MOCK' | 'FILE' | 'LIVE' | 'STALE' | 'DOWN'

/** One word for all feeds: the worst of them. `now` is only asked of live feeds, which age. */
export function badgeOf(feeds: readonly FeedState[], transport: Transport, now: Instant): Badge {
  const failed = feeds.filter((feed) => feed.condition === 'failed')
  // A feed of which the answer is held back is not down, but what is shown of it is old.
  if (failed.length > 0) return failed.every(({ trouble }) => trouble && isDoubt(trouble)) ? 'STALE' : 'DOWN'
  if (transport.kind === 'archive') return 'FILE'
  if (transport.kind !== 'live') return 'MOCK'
  return feeds.some((feed) => ageOf(feed, transport, now) !== 'fresh') ? 'STALE' : 'LIVE'
}

/** What the feeds do not give. */
export type Outage = {
  /** Nothing of these is counted. */
  readonly missing: readonly FeedName[]
  /** These fail after they have answered, or have grown stale: what they gave then stands, and when it was made. */
  readonly old: readonly { readonly feed: FeedName; readonly madeAt: Instant }[]
  /** Nothing of these is drawn: the missing ones, and those that are not counted either way. */
  readonly absent: readonly FeedName[]
}

export const NO_OUTAGE: Outage = { missing: [], old: [], absent: [] }

export const outageOf = (feeds: readonly FeedState[], transport: Transport, now: Instant): Outage => ({
  missing: missingFeeds(feeds),
  old: feeds.flatMap((feed) => {
    const { name, condition, generatedAt } = feed
    const isOld = condition === 'failed' || ageOf(feed, transport, now) !== 'fresh'
    return isOld && generatedAt !== null ? [{ feed: name, madeAt: generatedAt }] : []
  }),
  absent: feeds.filter(({ condition, hasRecords }) => condition === 'failed' && !hasRecords).map(({ name }) => name),
})

/** Nothing is counted by them: totals are the same without. */
const UNCOUNTED: ReadonlySet<FeedName> = new Set(['tracks', 'positions'])

/** The feeds that totals do not count and should: those that failed and left nothing. */
export const missingFeeds = (feeds: readonly FeedState[]): readonly FeedName[] =>
  feeds
    .filter(({ name, condition, hasRecords }) => condition === 'failed' && !hasRecords && !UNCOUNTED.has(name))
    .map(({ name }) => name)
