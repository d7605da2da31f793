import { hashKey, useQuery, useQueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'
import { useState } from 'react'
import { instant, type Instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import { askedEvery, waitAfter } from '#app/feeds/query.ts'
import { askAgain } from '#app/state/ask-again.ts'
import { wallNow } from '#app/state/clock.ts'
import { feedState, type FeedData, type FeedState, type NextTry } from '#app/state/feed-state.ts'
import { useTransport } from '#app/state/transport-context.ts'

/** Asks a feed, and says how it stands. */
export function useFeed<Data extends FeedData, Key extends QueryKey>(
  name: FeedName,
  query: UseQueryOptions<Data, Error, Data, Key>,
): { readonly data: Data | undefined; readonly feed: FeedState } {
  const client = useQueryClient()
  const transport = useTransport()
  const result = useQuery(query)
  const { data, dataUpdatedAt, isFetching, isSuccess, failureReason } = result
  const failure = useLastFailure(hashKey(query.queryKey), failureReason ?? result.error, isSuccess && !isFetching)
  const nextTry = failure && nextTryAfter(failure, { isFetching, failureReason }, askedEvery(transport, failure.error))
  const { queryKey } = query
  const feed = feedState(name, {
    data,
    dataUpdatedAt,
    failure,
    nextTry,
    retry: () => void askAgain(client, queryKey),
    // Without the last good answer there is nothing to hold the next one against.
    takeAnyway: () => void client.resetQueries({ queryKey, exact: true }),
  })
  return { data, feed }
}

type Failure = { readonly error: Error; readonly at: Instant }

/**
 * Why and when the feed failed, until it has answered. TanStack Query forgets it as soon as it asks again, and with it
 * what the reader was told would vanish and come back with each try.
 */
function useLastFailure(key: string, error: Error | null, isGood: boolean): Failure | null {
  const [last, setLast] = useState<(Failure & { readonly key: string }) | null>(null)
  if (error && (last?.error !== error || last.key !== key)) {
    const failure = { key, error, at: wallNow() }
    setLast(failure)
    return failure
  }
  if (last && isGood && !error) setLast(null)
  return last?.key === key && !(isGood && !error) ? last : null
}

type Asking = { readonly isFetching: boolean; readonly failureReason: Error | null }

function nextTryAfter({ at }: Failure, { isFetching, failureReason }: Asking, everyMs: number | null): NextTry {
  if (isFetching) {
    const wait = failureReason && waitAfter(failureReason)
    return wait === null ? { kind: 'now' } : { kind: 'at', at: instant(at + wait) }
  }
  return everyMs === null ? { kind: 'never' } : { kind: 'every', ms: everyMs }
}
