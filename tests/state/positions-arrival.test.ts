import { expect, test } from 'vitest'
import type { FeedState } from '#app/state/feed-state.ts'
import { leftOutCount, positionsCondition } from '#app/state/positions-arrival.ts'

const feed = (condition: FeedState['condition'], hasRecords = false): FeedState => ({
  name: 'tracks',
  condition,
  hasRecords,
  trouble: null,
  generatedAt: null,
  lastSuccess: null,
  lastFailure: null,
  failingSince: null,
  arrival: null,
  nextTry: null,
  report: null,
  retry: () => {},
  takeAnyway: null,
})

test('positions that wait are loading, unless the tracks that they wait for will not come', () => {
  expect(positionsCondition(feed('waiting'), feed('loading'))).toBe('loading')
  expect(positionsCondition(feed('waiting'), feed('good', true))).toBe('loading')
  expect(positionsCondition(feed('waiting'), feed('failed'))).toBe('failed')
  expect(positionsCondition(feed('waiting'), feed('failed', true))).toBe('loading')
})

test('positions that were asked for stand as their feed does', () => {
  for (const condition of ['loading', 'good', 'failed'] as const) {
    expect(positionsCondition(feed(condition), feed('good', true))).toBe(condition)
  }
})

test('rows that were rejected, held back or repeated are left out', () => {
  const counts = { accepted: 90, flagged: 3, quarantined: 4, rejected: 5, skipped: 1, late: 0 }
  const report = { feed: 'positions', read: 100, groups: [], ...counts } as const
  expect(leftOutCount({ report })).toBe(10)
  expect(leftOutCount({ report: null })).toBe(0)
})
