import { describe, expect, test, vi } from 'vitest'
import { instant } from '#app/domain/time.ts'
import type { FeedAnswer } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError } from '#app/feeds/trouble.ts'
import {
  badgeOf,
  feedState,
  isStale,
  missingFeeds,
  NO_OUTAGE,
  outageOf,
  type FeedResult,
} from '#app/state/feed-state.ts'

const MINUTE = 60_000
const noFetch = () => Promise.reject(new Error('not asked'))
const live: Transport = { kind: 'live', base: 'https://feeds.invalid/api/v1', fetch: noFetch, refreshMs: MINUTE }
const mock: Transport = { ...live, kind: 'mock-page', refreshMs: null }

const answer: FeedAnswer<unknown> = {
  generatedAt: instant(1_000_000),
  items: [],
  report: { feed: 'legs', read: 0, accepted: 0, quarantined: 0, rejected: 0, skipped: 0, rejections: [] },
}
const refused = new FeedError('legs', { kind: 'status', status: 500, retryAfterMs: null })

const result = (part: Partial<FeedResult>): FeedResult => ({
  data: undefined,
  dataUpdatedAt: 0,
  failure: null,
  nextTry: null,
  retry: vi.fn<() => void>(),
  takeAnyway: vi.fn<() => void>(),
  ...part,
})
const failed = (error: Error) => ({ failure: { error, at: instant(2_000_000) }, nextTry: { kind: 'never' } as const })
const good = feedState('legs', result({ data: answer, dataUpdatedAt: 1_000_500 }))
const kept = feedState('legs', result({ data: answer, dataUpdatedAt: 1_000_500, ...failed(refused) }))
const gone = feedState('legs', result(failed(refused)))
const older = new FeedError('legs', { kind: 'older', madeAt: instant(5) })
const doubted = feedState('legs', result({ data: answer, dataUpdatedAt: 1_000_500, ...failed(older) }))
const loading = feedState('claims', result({}))

describe('a feed', () => {
  test('that has not answered is loading', () => {
    expect(loading).toMatchObject({ condition: 'loading', hasRecords: false, lastSuccess: null })
  })

  test('that fails after it answered keeps its records and tells of both times', () => {
    expect(kept).toMatchObject({
      condition: 'failed',
      hasRecords: true,
      lastSuccess: 1_000_500,
      lastFailure: 2_000_000,
    })
    expect(missingFeeds([kept])).toEqual([])
  })

  test('that fails before it ever answered is missing from the totals', () => {
    expect(missingFeeds([good, gone])).toEqual(['legs'])
  })

  test.each(['tracks', 'positions'] as const)('of %s is missing from no total, which needs none', (name) => {
    expect(missingFeeds([gone, feedState(name, result(failed(refused)))])).toEqual(['legs'])
  })

  test('has failed by a fault of ours too, and does not take the page along', () => {
    expect(feedState('legs', result(failed(new TypeError('a bug'))))).toMatchObject({
      condition: 'failed',
      trouble: { kind: 'reader-failed', why: 'fault', message: 'TypeError: a bug' },
    })
  })
})

describe('what the feeds do not give', () => {
  test('is missing where nothing came, and old with its date where something came before', () => {
    const tracks = feedState('tracks', result({ data: answer, ...failed(refused) }))
    expect(outageOf([good, gone, loading, tracks])).toEqual({
      missing: ['legs'],
      old: [{ feed: 'tracks', madeAt: 1_000_000 }],
    })
    expect(outageOf([good, loading])).toEqual(NO_OUTAGE)
  })

  test('can be taken all the same where it was only held back', () => {
    expect(doubted.takeAnyway).not.toBeNull()
    expect([good, kept, gone, loading].map(({ takeAnyway }) => takeAnyway)).toEqual([null, null, null, null])
  })
})

describe('the badge', () => {
  test('is STALE where answers are held back and nothing is down', () => {
    expect(badgeOf([good, doubted], mock, instant(0))).toBe('STALE')
    expect(badgeOf([gone, doubted], mock, instant(0))).toBe('DOWN')
  })

  test('is DOWN when any feed failed, mock or live', () => {
    expect(badgeOf([good, kept], live, instant(0))).toBe('DOWN')
    expect(badgeOf([good, gone], mock, instant(0))).toBe('DOWN')
  })

  test('is MOCK for stored answers however old they are', () => {
    expect(badgeOf([good], mock, instant(9e12))).toBe('MOCK')
  })

  test('turns from LIVE to STALE after two intervals', () => {
    expect(badgeOf([good], live, instant(1_000_000 + 2 * MINUTE))).toBe('LIVE')
    expect(badgeOf([good], live, instant(1_000_000 + 2 * MINUTE + 1))).toBe('STALE')
  })

  test('never calls a feed stale that is never asked again', () => {
    expect(isStale(good, { ...live, refreshMs: null }, instant(9e12))).toBe(false)
  })
})
