import type { Instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** What of an answer can be held against the one before it. */
type Comparable = {
  readonly generatedAt: Instant
  readonly report: { readonly feed: FeedName; readonly read: number; readonly skipped: number }
}

/**
 * An answer that lost more of its rows than this share is rather a broken one than news: reported shipments are added and
 * corrected one by one, and a part of a list is never to be taken for the whole.
 */
const MOST_LOST = 0.3
/** Servers behind one address may differ in their clocks by so much, ms. */
const MOST_SKEW_MS = 60_000

/** Answers after which a reader wants whatever comes. */
const waived = new WeakSet<object>()

/** The answer that follows `before` is taken as it is. What was shown before stays until there is one. */
export const waiveDoubt = (before: object): void => void waived.add(before)

/**
 * Gives back what is to be shown after an answer: the answer, or the last good one where it is a little older, so that the
 * time on the screen never goes back. Throws a `FeedError`, and the last good one stays too, when it is much older or has
 * lost so many rows that it may be cut. Rows said again word for word are none to lose.
 */
export function undoubted<Answer extends Comparable>(answer: Answer, before: Answer | undefined): Answer {
  if (before === undefined || waived.has(before)) return answer
  const { feed } = answer.report
  const [rows, rowsBefore] = [rowsOf(answer), rowsOf(before)]
  if (answer.generatedAt < before.generatedAt - MOST_SKEW_MS) {
    throw new FeedError(feed, { kind: 'older', madeAt: answer.generatedAt })
  }
  if (answer.generatedAt < before.generatedAt) return before
  if (rows < rowsBefore * (1 - MOST_LOST)) {
    throw new FeedError(feed, { kind: 'shrunken', received: rows, before: rowsBefore })
  }
  return answer
}

const rowsOf = ({ report: { read, skipped } }: Comparable): number => read - skipped
