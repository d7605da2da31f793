import type { Instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** What of an answer can be held against the one before it. */
type Comparable = {
  readonly generatedAt: Instant
  readonly report: { readonly feed: FeedName; readonly read: number }
}

/**
 * An answer that lost more of its rows than this share is rather a broken one than news: reported shipments are added and
 * corrected one by one, and a part of a list is never to be taken for the whole.
 */
const MOST_LOST = 0.3
/** Servers behind one address may differ in their clocks by so much, ms. */
const MOST_SKEW_MS = 60_000

/**
 * Gives back an answer that can stand in the place of the last good one. Throws a `FeedError`, so that the last good one
 * stays, when it is older, or has lost so many rows that it may be cut.
 */
export function undoubted<Answer extends Comparable>(answer: Answer, before: Answer | undefined): Answer {
  if (before === undefined) return answer
  const { feed, read } = answer.report
  if (answer.generatedAt < before.generatedAt - MOST_SKEW_MS) {
    throw new FeedError(feed, { kind: 'older', madeAt: answer.generatedAt })
  }
  if (read < before.report.read * (1 - MOST_LOST)) {
    throw new FeedError(feed, { kind: 'shrunken', received: read, before: before.report.read })
  }
  return answer
}
