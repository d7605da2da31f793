import type { FeedState } from '#app/state/feed-state.ts'

/** Whether the positions of a case have come, so that none is told apart from none yet. */
export type PositionsArrival = {
  /** `loading`: they may still come. `failed`: they did not, or those on the table are old. */
  readonly condition: 'loading' | 'good' | 'failed'
  /** Rows of the answer that are not among the positions. */
  readonly leftOutCount: number
}

/** Positions wait for the tracks; when these fail, the positions never come. */
export function positionsCondition(positionsFeed: FeedState, tracksFeed: FeedState): PositionsArrival['condition'] {
  const { condition } = positionsFeed
  if (condition !== 'waiting') return condition
  return tracksFeed.condition === 'failed' && !tracksFeed.hasRecords ? 'failed' : 'loading'
}

/** How many rows of the answer were rejected, set aside or skipped as repeated. */
export function leftOutCount({ report }: Pick<FeedState, 'report'>): number {
  return report && 'groups' in report ? report.read - report.accepted : 0
}
