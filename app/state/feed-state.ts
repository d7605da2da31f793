import { instant, type Instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import type { PositionReport } from '#app/feeds/positions/position-report.ts'
import { readerFailed } from '#app/feeds/reader-failed.ts'
import type { FeedReport } from '#app/feeds/report.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

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
  readonly report: FeedReport | PositionReport | null
  readonly retry: () => void
}

/** What TanStack Query tells of one feed. */
export type FeedResult = {
  readonly data: { readonly generatedAt: Instant; readonly report: FeedReport | PositionReport } | undefined
  readonly error: Error | null
  readonly dataUpdatedAt: number
  readonly errorUpdatedAt: number
  readonly refetch: () => unknown
}

const known = (milliseconds: number): Instant | null => (milliseconds > 0 ? instant(milliseconds) : null)

export function feedState(name: FeedName, result: FeedResult): FeedState {
  const { data, error } = result
  return {
    name,
    condition: error ? 'failed' : data ? 'good' : 'loading',
    hasRecords: data !== undefined,
    trouble: error && troubleOf(error),
    generatedAt: data?.generatedAt ?? null,
    lastSuccess: known(result.dataUpdatedAt),
    lastFailure: error ? known(result.errorUpdatedAt) : null,
    report: data?.report ?? null,
    retry: () => void result.refetch(),
  }
}

/** A fault of ours shows as a trouble of the feed too: thrown here, it would blank the page. */
const troubleOf = (error: Error): Trouble => (error instanceof FeedError ? error.trouble : readerFailed(error))

export type Badge = 'MOCK' | 'FILE' | 'LIVE' | 'STALE' | 'DOWN'

/** A live feed is stale when its answer is older than this many of its intervals. */
const STALE_INTERVALS = 2

/** One word for all feeds: the worst of them. `now` is only asked of live feeds, which age. */
export function badgeOf(feeds: readonly FeedState[], transport: Transport, now: Instant): Badge {
  if (feeds.some((feed) => feed.condition === 'failed')) return 'DOWN'
  if (transport.kind === 'archive') return 'FILE'
  if (transport.kind !== 'live') return 'MOCK'
  return feeds.some((feed) => isStale(feed, transport, now)) ? 'STALE' : 'LIVE'
}

export function isStale(feed: FeedState, transport: Transport, now: Instant): boolean {
  if (transport.kind !== 'live' || transport.refreshMs === null || feed.generatedAt === null) return false
  return now - feed.generatedAt > STALE_INTERVALS * transport.refreshMs
}

/** Nothing is counted by them: totals are the same without. */
const UNCOUNTED: ReadonlySet<FeedName> = new Set(['tracks', 'positions'])

/** The feeds that totals do not count and should: those that failed and left nothing. */
export const missingFeeds = (feeds: readonly FeedState[]): readonly FeedName[] =>
  feeds
    .filter(({ name, condition, hasRecords }) => condition === 'failed' && !hasRecords && !UNCOUNTED.has(name))
    .map(({ name }) => name)
