import { describe, expect, test, vi } from 'vitest'
import { instant } from '#app/domain/time.ts'
import type { FeedAnswer } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError } from '#app/feeds/trouble.ts'
import {
  badgeOf,
  feedState,
  missingFeeds,
  NO_OUTAGE,
  outageOf,
  type FeedData,
  type FeedResult,
} from '#app/state/feed-state.ts'
import { ageOf, nextAgeStep, skewOf } from '#app/state/feed-age.ts'

const MINUTE = 60_000
const now = instant(1_000_000)
const noFetch = () => Promise.reject(new Error('not asked'))
const live: Transport = { kind: 'live', base: 'https://feeds.invalid/api/v1', fetch: noFetch, refreshMs: MINUTE }
const mock: Transport = { ...live, kind: 'mock-page', refreshMs: null }

const answer: FeedAnswer<unknown> & FeedData = {
  generatedAt: instant(1_000_000),
  items: [],
  report: {
    feed: 'legs',
    read: 0,
    accepted: 0,
    quarantined: 0,
    rejected: 0,
    skipped: 0,
    rejections: [],
    unknownFields: [],
  },
  arrival: { serverAheadMs: 0, serverClock: null, same: { count: 1, since: instant(1_000_000) } },
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
const failed = (error: Error) => ({
  failure: { error, at: instant(2_000_000), since: instant(1_900_000) },
  nextTry: { kind: 'never' } as const,
})
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
    expect(outageOf([good, gone, loading, tracks], live, now)).toEqual({
      missing: ['legs'],
      old: [{ feed: 'tracks', madeAt: 1_000_000 }],
      absent: ['legs'],
    })
    expect(outageOf([good, loading], live, now)).toEqual(NO_OUTAGE)
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
    expect(ageOf(good, { ...live, refreshMs: null }, instant(9e12))).toBe('fresh')
  })
})

describe('the age of a live feed', () => {
  const came = (arrival: FeedData['arrival']) =>
    feedState('legs', result({ data: { ...answer, arrival }, dataUpdatedAt: 1 }))
  const after = (intervals: number, more = 0) => instant(1_000_000 + intervals * MINUTE + more)

  test('is stale after two intervals and lost after six', () => {
    const ages = [after(2), after(2, 1), after(6), after(6, 1)].map((at) => ageOf(good, live, at))
    expect(ages).toEqual(['fresh', 'stale', 'stale', 'lost'])
  })

  test('is looked at when it changes, and then no more', () => {
    expect(nextAgeStep([good, loading], live, now)).toBe(after(2, 1))
    expect(nextAgeStep([good], live, after(2, 1))).toBe(after(6, 1))
    expect(nextAgeStep([good], live, after(6, 1))).toBeNull()
    expect(nextAgeStep([good], mock, now)).toBeNull()
  })

  test('is that of the clock of the server, where that differs', () => {
    const serverAheadMs = 10 * MINUTE
    const skewed = came({ serverAheadMs, serverClock: null, same: { count: 1, since: now } })
    expect(ageOf(skewed, live, instant(after(2) - serverAheadMs))).toBe('fresh')
    expect(ageOf(skewed, live, instant(after(2, 1) - serverAheadMs))).toBe('stale')
    expect(skewOf([good, skewed])).toBe(serverAheadMs)
    expect(skewOf([good])).toBe(0)
  })

  test('grows while the same answer comes for the third time, whatever it says of its making', () => {
    const early = { ...answer, generatedAt: instant(9e12) }
    const frozen = (count: number) =>
      feedState(
        'legs',
        result({ data: { ...early, arrival: { serverAheadMs: 0, serverClock: null, same: { count, since: now } } } }),
      )
    expect(ageOf(frozen(2), live, after(3))).toBe('fresh')
    expect(ageOf(frozen(3), live, after(2))).toBe('fresh')
    expect(ageOf(frozen(3), live, after(2, 1))).toBe('stale')
    expect(ageOf(frozen(3), live, after(6, 1))).toBe('lost')
  })

  test('makes what it gave old wherever that is told', () => {
    expect(outageOf([good], live, after(2, 1)).old).toEqual([{ feed: 'legs', madeAt: 1_000_000 }])
    expect(outageOf([good], live, after(2)).old).toEqual([])
  })
})
