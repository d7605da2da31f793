import { instant, type Instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import type { PositionReport } from '#app/feeds/positions/position-report.ts'
import { readerFailed } from '#app/feeds/reader-failed.ts'
import type { FeedReport } from '#app/feeds/report.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError, isDoubt, type Trouble } from '#app/feeds/trouble.ts'

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
  /** null: it has not failed. */
  readonly nextTry: NextTry | null
  readonly report: FeedReport | PositionReport | null
  readonly retry: () => void
  /** Shows what was held back; null: nothing was. */
  readonly takeAnyway: (() => void) | null
}

/** When a feed that failed is asked again. `every`: by the clock, which nobody can say the next stroke of. */
export type NextTry =
  | { readonly kind: 'now' | 'never' }
  | { readonly kind: 'at'; readonly at: Instant }
  | { readonly kind: 'every'; readonly ms: number }

export type FeedData = { readonly generatedAt: Instant; readonly report: FeedReport | PositionReport }

/** What is known of one feed. */
export type FeedResult = {
  readonly data: FeedData | undefined
  readonly dataUpdatedAt: number
  /** Why and when, by our clock, it failed since it answered; null: it did not. */
  readonly failure: { readonly error: Error; readonly at: Instant } | null
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
    nextTry,
    report: data?.report ?? null,
    retry,
    takeAnyway: trouble && isDoubt(trouble) ? result.takeAnyway : null,
  }
}

/** A fault of ours shows as a trouble of the feed too: thrown here, it would blank the page. */
const troubleOf = (error: Error): Trouble => (error instanceof FeedError ? error.trouble : readerFailed(error))

export type Badge = 'MOCK' | 'FILE' | 'LIVE' | 'STALE' | 'DOWN'

/** A live feed is stale when its answer is older than this many of its intervals, and worse than stale than that. */
const STALE_INTERVALS = 2
export const LOST_INTERVALS = 6

/** One word for all feeds: the worst of them. `now` is only asked of live feeds, which age. */
export function badgeOf(feeds: readonly FeedState[], transport: Transport, now: Instant): Badge {
  const failed = feeds.filter((feed) => feed.condition === 'failed')
  // A feed of which the answer is held back is not down, but what is shown of it is old.
  if (failed.length > 0) return failed.every(({ trouble }) => trouble && isDoubt(trouble)) ? 'STALE' : 'DOWN'
  if (transport.kind === 'archive') return 'FILE'
  if (transport.kind !== 'live') return 'MOCK'
  return feeds.some((feed) => isStale(feed, transport, now)) ? 'STALE' : 'LIVE'
}

export function isStale(
  feed: FeedState,
  transport: Transport,
  now: Instant,
  intervals: number = STALE_INTERVALS,
): boolean {
  if (transport.kind !== 'live' || transport.refreshMs === null || feed.generatedAt === null) return false
  return now - feed.generatedAt > intervals * transport.refreshMs
}

/** What the feeds do not give. */
export type Outage = {
  /** Nothing of these is counted. */
  readonly missing: readonly FeedName[]
  /** These failed after they had answered: what they gave then stands, and when it was made. */
  readonly old: readonly { readonly feed: FeedName; readonly madeAt: Instant }[]
}

export const NO_OUTAGE: Outage = { missing: [], old: [] }

export const outageOf = (feeds: readonly FeedState[]): Outage => ({
  missing: missingFeeds(feeds),
  old: feeds.flatMap(({ name, condition, generatedAt }) =>
    condition === 'failed' && generatedAt !== null ? [{ feed: name, madeAt: generatedAt }] : [],
  ),
})

/** Nothing is counted by them: totals are the same without. */
const UNCOUNTED: ReadonlySet<FeedName> = new Set(['tracks', 'positions'])

/** The feeds that totals do not count and should: those that failed and left nothing. */
export const missingFeeds = (feeds: readonly FeedState[]): readonly FeedName[] =>
  feeds
    .filter(({ name, condition, hasRecords }) => condition === 'failed' && !hasRecords && !UNCOUNTED.has(name))
    .map(({ name }) => name)
