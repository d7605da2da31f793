import { hashKey, useQuery, useQueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { instant, type Instant } from '#app/domain/time.ts'
import { askedAt, comebackWait } from '#app/feeds/asked.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import { askAgain } from '#app/state/ask-again.ts'
import { failureAfter, type Failure } from '#app/state/failure.ts'
import { feedState, type FeedData, type FeedState, type NextTry } from '#app/state/feed-state.ts'
import { useTransport } from '#app/state/transport-context.ts'

/** Asks a feed, and says how it stands. */
export function useFeed<Data extends FeedData, Key extends QueryKey>(
  name: FeedName,
  query: UseQueryOptions<Data, Error, Data, Key>,
): { readonly data: Data | undefined; readonly feed: FeedState } {
  const client = useQueryClient()
  const transport = useTransport()
  const { data, dataUpdatedAt, error, errorUpdatedAt, isSuccess, fetchStatus } = useQuery(query)
  const isFetching = fetchStatus !== 'idle'
  const key = hashKey(query.queryKey)
  const failure = useFailure(key, error, instant(errorUpdatedAt), isSuccess && !isFetching)
  const outcome = failure && { error: failure.error, errorUpdatedAt: failure.at, dataUpdatedAt, fetchStatus }
  const { queryKey } = query
  const retry = () => void askAgain(client, queryKey)
  // What is being asked already is not asked twice.
  useComeback(name, failure?.error ?? null, () => !isFetching && retry())
  const feed = feedState(name, {
    data,
    dataUpdatedAt,
    failure,
    nextTry: outcome && (isFetching ? { kind: 'now' } : nextTryAt(askedAt(transport, outcome))),
    retry,
    // Without the last good answer there is nothing to hold the next one against.
    takeAnyway: () => void client.resetQueries({ queryKey, exact: true }),
  })
  return { data, feed }
}

const nextTryAt = (at: Instant | null): NextTry => (at === null ? { kind: 'never' } : { kind: 'at', at })

function useFailure(key: string, error: Error | null, at: Instant, isGood: boolean): Failure | null {
  const [last, setLast] = useState<Failure | null>(null)
  const next = failureAfter(last, key, error, at, isGood)
  if (next !== last) setLast(next)
  return next
}

/** A device that is back on its network asks what failed, each feed at a moment of its own, and once. */
function useComeback(name: FeedName, error: Error | null, ask: () => void): void {
  const transport = useTransport()
  const askNow = useEffectEvent(ask)
  // Listens to the network of the device.
  useEffect(() => {
    if (!error) return
    let timer: ReturnType<typeof setTimeout> | null = null
    const comeBack = () => {
      const wait = comebackWait(name, transport, error)
      if (wait !== null) timer ??= setTimeout(askNow, wait)
    }
    window.addEventListener('online', comeBack)
    return () => {
      window.removeEventListener('online', comeBack)
      if (timer !== null) clearTimeout(timer)
    }
  }, [transport, name, error])
}
