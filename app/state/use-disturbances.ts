import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { UNDISTURBED, type Disturbances } from '#app/domain/exercise/disturbances.ts'
import { FAULTY_FEEDS, type FaultyFeed } from '#app/domain/exercise/inject.ts'
import { askAgain } from '#app/state/ask-again.ts'
import type { FeedState } from '#app/state/feed-state.ts'
import { useTransport } from '#app/state/transport-context.ts'

/**
 * Hands what is wrong with the feeds to who answers them, and asks those again that are touched. A feed breaks only after
 * it has answered, so that a window which is opened anew shows what it showed before. Real feeds and files that were
 * opened cannot be disturbed. `feeds`: how they stand.
 */
export function useDisturbances(disturbances: Disturbances, feeds: readonly FeedState[]): void {
  const transport = useTransport()
  const client = useQueryClient()
  const handed = useRef(UNDISTURBED)
  const answered = feeds
    .filter(({ condition }) => condition === 'good' || condition === 'failed')
    .map(({ name }) => name)
    .join(',')

  // Keeps the stored answers, which are outside React, in step with the exercise.
  useEffect(() => {
    if (!transport.disturb) return
    const before = handed.current
    const now = dueOf(disturbances, before, new Set(answered.split(',')))
    const touched = touchedBy(before, now)
    if (touched.length === 0) return
    transport.disturb(now)
    handed.current = now
    for (const feed of touched) void ask(client, feed, isWell(now, feed))
  }, [transport, client, disturbances, answered])
}

/** The disturbances without the faults of feeds that have still to answer for the first time. */
function dueOf({ faults, ...gaps }: Disturbances, before: Disturbances, answered: ReadonlySet<string>): Disturbances {
  const due = FAULTY_FEEDS.flatMap((feed) => {
    const fault = faults[feed]
    return fault && (answered.has(feed) || !isWell(before, feed)) ? [[feed, fault] as const] : []
  })
  return { faults: Object.fromEntries(due), ...gaps }
}

const isWell = ({ faults }: Disturbances, feed: FaultyFeed): boolean => faults[feed] === undefined

const touchedBy = (before: Disturbances, now: Disturbances): readonly FaultyFeed[] =>
  FAULTY_FEEDS.filter(
    (feed) => before.faults[feed] !== now.faults[feed] || (feed === 'positions' && hasOtherGaps(before, now)),
  )

const hasOtherGaps = (before: Disturbances, now: Disturbances): boolean =>
  JSON.stringify([before.silences, before.spoofs]) !== JSON.stringify([now.silences, now.spoofs])

/**
 * A long silence takes away so many positions that they would be held back as cut. Ships do fall silent, so positions of
 * which the feed is well are not held against those before.
 */
async function ask(client: QueryClient, feed: FaultyFeed, isWellNow: boolean): Promise<void> {
  const queryKey = ['feed', feed]
  if (feed === 'positions' && isWellNow) await client.resetQueries({ queryKey })
  else await askAgain(client, queryKey)
}
