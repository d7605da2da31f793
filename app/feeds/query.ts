import { queryOptions, type Query } from '@tanstack/react-query'
import { arrived } from '#app/feeds/arrival.ts'
import { asked, isOverdue, waitOf } from '#app/feeds/asked.ts'
import { undoubted } from '#app/feeds/doubt.ts'
import type { FeedName, RecordFeedName } from '#app/feeds/feed.ts'
import { getFeed, type FeedAddress } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'

/**
 * How a feed is held. Answers are kept as long as the page lives and are never asked again by chance (focus, remount),
 * only when `asking.ts` says so or by the reader. A failed repeat keeps the last good answer and sets the error.
 */
export const feedQuery = <Name extends RecordFeedName>(feed: Name, address: FeedAddress | null, transport: Transport) =>
  queryOptions({
    queryKey: ['feed', feed, address, transport.base] as const,
    queryFn: ({ signal, client, queryKey }) =>
      asked(feed, transport, signal, async () => {
        const answer = await getFeed(feed, address, transport, signal)
        const before = client.getQueryData<ReturnType<typeof arrived<typeof answer>>>(queryKey)
        return undoubted(arrived(answer, before), before)
      }),
    // Comparing 10,000 legs one by one costs more than drawing them anew.
    structuralSharing: false,
    gcTime: Infinity,
    ...askedAgain(feed, transport),
  })

/** When an answer is asked for again: never by the library's own rules, which know neither patience nor a limit. */
export const askedAgain = (feed: FeedName, transport: Transport) => ({
  staleTime: Infinity,
  retry: false,
  // A closed network is "offline" to the browser and yet answers.
  networkMode: 'always' as const,
  refetchInterval: ({ state }: Pick<Query, 'state'>) => waitOf(feed, transport, state) ?? (false as const),
  refetchIntervalInBackground: false,
  refetchOnWindowFocus: ({ state }: Pick<Query, 'state'>) =>
    isOverdue(feed, transport, state) ? ('always' as const) : (false as const),
})
