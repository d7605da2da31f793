import { queryOptions } from '@tanstack/react-query'
import { undoubted } from '#app/feeds/doubt.ts'
import type { RecordFeedName } from '#app/feeds/feed.ts'
import { getFeed, type FeedAddress } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** So often a question is asked again before it has failed. */
export const MOST_RETRIES = 3
const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 8_000
/** A server may ask for patience, but not for ever. */
const LONGEST_ASKED_DELAY_MS = 15 * 60_000
/** A live feed that is down is not asked more often than this by the clock, ms. */
const PROBE_MS = 30_000

/**
 * How a feed is held. Answers are kept as long as the page lives and are never asked again by chance (focus, remount),
 * only by the clock of a live feed or by the reader. A failed repeat keeps the last good answer and sets the error.
 */
export const feedQuery = <Name extends RecordFeedName>(feed: Name, address: FeedAddress | null, transport: Transport) =>
  queryOptions({
    queryKey: ['feed', feed, address, transport.base] as const,
    queryFn: async ({ signal, client, queryKey }) =>
      undoubted(await getFeed(feed, address, transport, signal), client.getQueryData(queryKey)),
    // Comparing 10,000 legs one by one costs more than drawing them anew.
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchInterval: ({ state }) => askedEvery(transport, state.error) ?? false,
    refetchIntervalInBackground: false,
    // A closed network is "offline" to the browser and yet answers.
    networkMode: 'always',
    retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
    retryDelay: (failures, error) => remembered(error, retryDelay(failures, error)),
  })

/** Whether the same question may be answered in a moment. A refusal, a wrong shape or a reader that broke down will be the same again. */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof FeedError)) return false
  const { trouble } = error
  if (trouble.kind !== 'status') return trouble.kind === 'no-answer' || trouble.kind === 'timeout'
  return trouble.status >= 500 || (trouble.status === 429 && trouble.retryAfterMs !== null)
}

/** How often a live feed is asked by the clock, ms; null: never. `error`: why it failed the last time. */
export function askedEvery({ refreshMs }: Pick<Transport, 'refreshMs'>, error: Error | null): number | null {
  return refreshMs === null || error === null ? refreshMs : Math.max(refreshMs, PROBE_MS, askedDelay(error) ?? 0)
}

/** What the server asked for, else full jitter: many dashboards that fail together must not return together. */
export function retryDelay(failures: number, error: unknown, random: () => number = Math.random): number {
  return askedDelay(error) ?? random() * Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS)
}

/** The patience that a server asks for, ms; null: it says nothing of it. */
function askedDelay(error: unknown): number | null {
  if (!(error instanceof FeedError) || error.trouble.kind !== 'status') return null
  const { retryAfterMs } = error.trouble
  return retryAfterMs === null ? null : Math.min(retryAfterMs, LONGEST_ASKED_DELAY_MS)
}

/** TanStack Query waits and does not say how long: what is asked for is remembered beside the failure. */
const waits = new WeakMap<Error, number>()

export function remembered(error: Error, wait: number): number {
  waits.set(error, wait)
  return wait
}

/** How long after this failure the question is put again, ms; null: nobody decided to. */
export const waitAfter = (error: Error): number | null => waits.get(error) ?? null
