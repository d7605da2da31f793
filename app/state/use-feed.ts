import { hashKey, useQuery, useQueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { comebackWait } from '#app/feeds/asked.ts'
import { waiveDoubt } from '#app/feeds/doubt.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import { askAgain } from '#app/state/ask-again.ts'
import { onComeback } from '#app/state/comeback.ts'
import type { Failure } from '#app/state/failure.ts'
import { failureOf, feedResult, isAsked, type Held } from '#app/state/feed-result.ts'
import { feedState, type FeedData, type FeedState } from '#app/state/feed-state.ts'
import { useTransport } from '#app/state/transport-context.ts'

/** Asks a feed, and says how it stands. */
export function useFeed<Data extends FeedData, Key extends QueryKey>(
  name: FeedName,
  query: UseQueryOptions<Data, Error, Data, Key>,
): { readonly data: Data | undefined; readonly feed: FeedState } {
  const client = useQueryClient()
  const transport = useTransport()
  const { data, dataUpdatedAt, error, errorUpdatedAt, isSuccess, fetchStatus } = useQuery(query)
  const held: Held<Data> = { data, dataUpdatedAt, error, errorUpdatedAt, isSuccess, fetchStatus }
  const { queryKey } = query
  const failure = useFailure(hashKey(queryKey), held)
  const retry = () => void askAgain(client, queryKey)
  const takeAnyway = () => {
    if (data) waiveDoubt(data)
    retry()
  }
  // What is being asked already is not asked twice.
  useComeback(name, failure?.error ?? null, () => !isAsked(held) && retry())
  return { data, feed: feedState(name, feedResult(name, transport, held, failure, { retry, takeAnyway })) }
}

function useFailure(key: string, held: Held): Failure | null {
  const [last, setLast] = useState<Failure | null>(null)
  const next = failureOf(last, key, held)
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
    return onComeback(window, () => comebackWait(name, transport, error), askNow)
  }, [transport, name, error])
}
