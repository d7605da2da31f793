import type { Disturbances } from '#app/domain/exercise/disturbances.ts'
import { FAULTY_FEEDS, type FeedFault } from '#app/domain/exercise/inject.ts'
import type { FeedName } from '#app/feeds/feed.ts'

/** What is wrong with one feed. Plain words and numbers, so that a worker can be told. */
export type FeedDisturbance = Pick<Disturbances, 'silences' | 'spoofs'> & {
  readonly fault: FeedFault
}

/** Nothing is wrong with it. */
export const WELL: FeedDisturbance = { fault: 'none', silences: [], spoofs: [] }

/** What of the disturbances is for this feed. */
export function disturbanceOf({ faults, silences, spoofs }: Disturbances, feed: FeedName): FeedDisturbance {
  const faulty = FAULTY_FEEDS.find((name) => name === feed)
  const fault = (faulty && faults[faulty]) ?? 'none'
  return feed === 'positions' ? { fault, silences, spoofs } : { ...WELL, fault }
}
