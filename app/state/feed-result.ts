import { instant, type Instant } from '#app/domain/time.ts'
import { askedAt } from '#app/feeds/asked.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { failureAfter, type Failure } from '#app/state/failure.ts'
import type { FeedData, FeedResult, NextTry } from '#app/state/feed-state.ts'

/** What the store of answers holds of one feed. */
export type Held<Data extends FeedData = FeedData> = {
  readonly data: Data | undefined
  readonly dataUpdatedAt: number
  readonly error: Error | null
  readonly errorUpdatedAt: number
  readonly isSuccess: boolean
  readonly fetchStatus: string
}

/** How a feed fails, by how it failed last and what is held of it now; `key` is of what is asked. */
export const failureOf = (last: Failure | null, key: string, held: Held): Failure | null =>
  failureAfter(last, key, held.error, instant(held.errorUpdatedAt), held.isSuccess && !isAsked(held))

/** Is it being asked now? */
export const isAsked = ({ fetchStatus }: Held): boolean => fetchStatus !== 'idle'

/** What is known of one feed, by what is held of it and how it fails. */
export function feedResult(
  feed: FeedName,
  transport: Transport,
  held: Held,
  failure: Failure | null,
  ways: Pick<FeedResult, 'retry' | 'takeAnyway'>,
): FeedResult {
  const { data, dataUpdatedAt, fetchStatus } = held
  const outcome = failure && { error: failure.error, errorUpdatedAt: failure.at, dataUpdatedAt, fetchStatus }
  const nextTry = outcome && (isAsked(held) ? { kind: 'now' as const } : nextTryAt(askedAt(feed, transport, outcome)))
  return { data, dataUpdatedAt, failure, nextTry, ...ways }
}

const nextTryAt = (at: Instant | null): NextTry => (at === null ? { kind: 'never' } : { kind: 'at', at })
