import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { askedEvery, feedQuery, isWorthRetrying, retryDelay, waitAfter } from '#app/feeds/query.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'
import { server } from '#mocks/node.ts'
import { ADDRESS, anEnvelope, aPlace, BASE, transport, troubleOf } from '#tests/feeds/feed-sketches.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** The query as it is, but without the wait between tries. */
const impatient = { ...feedQuery('places', ADDRESS, transport), retryDelay: 0 }
const failed = (trouble: Trouble) => new FeedError('places', trouble)
const status = (code: number, retryAfterMs: number | null = null) =>
  failed({ kind: 'status', status: code, retryAfterMs })

/** Answers one status after the other, the last for ever, and counts. */
function answerStatuses(...statuses: readonly number[]): { asked: number } {
  const count = { asked: 0 }
  server.use(
    http.get(`${BASE}/places`, () => {
      const status = statuses[Math.min(count.asked, statuses.length - 1)] ?? 200
      count.asked += 1
      return status === 200 ? HttpResponse.json(anEnvelope([aPlace('a')])) : new HttpResponse(null, { status })
    }),
  )
  return count
}

test('a feed that is down for a moment is asked again', async () => {
  const count = answerStatuses(503, 502, 200)
  const places = await new QueryClient().fetchQuery(impatient)
  expect(places.items).toHaveLength(1)
  expect(count.asked).toBe(3)
})

test('a feed that stays down is asked four times in all', async () => {
  const count = answerStatuses(503)
  expect(await troubleOf(new QueryClient().fetchQuery(impatient))).toMatchObject({ kind: 'status', status: 503 })
  expect(count.asked).toBe(4)
})

test('a refusal is not asked again', async () => {
  const count = answerStatuses(404)
  expect(await troubleOf(new QueryClient().fetchQuery(impatient))).toMatchObject({ status: 404 })
  expect(count.asked).toBe(1)
})

test('the last good answer outlives a failed repeat, which is told beside it', async () => {
  answerStatuses(200, 404)
  const client = new QueryClient()
  await client.fetchQuery(impatient)
  await client.refetchQueries({ queryKey: impatient.queryKey, type: 'all' })
  const state = client.getQueryState(impatient.queryKey)
  expect(state?.data?.items).toHaveLength(1)
  expect(state?.error).toBeInstanceOf(FeedError)
})

test('another case, another parameter and another server are other answers', () => {
  const keys = [
    feedQuery('places', ADDRESS, transport),
    feedQuery('places', null, transport),
    feedQuery('places', { ...ADDRESS, parameters: { seed: '7' } }, transport),
    feedQuery('places', ADDRESS, { ...transport, base: 'http://other.test' }),
  ].map((query) => JSON.stringify(query.queryKey))
  expect(new Set(keys).size).toBe(4)
})

test('only a live feed with a rhythm is asked by the clock', () => {
  expect(askedEvery(transport, null)).toBeNull()
  expect(askedEvery(transport, status(503))).toBeNull()
  expect(askedEvery({ refreshMs: 60_000 }, null)).toBe(60_000)
})

test('a live feed that is down is asked no more often than each half minute, and not before it wishes', () => {
  expect(askedEvery({ refreshMs: 5_000 }, null)).toBe(5_000)
  expect(askedEvery({ refreshMs: 5_000 }, status(500))).toBe(30_000)
  expect(askedEvery({ refreshMs: 5_000 }, status(429, 120_000))).toBe(120_000)
  expect(askedEvery({ refreshMs: 60_000 }, status(429, 1_000))).toBe(60_000)
})

test('how long a failed question waits is known beside its failure', async () => {
  answerStatuses(503, 200)
  const failures: (Error | null)[] = []
  const client = new QueryClient()
  client.getQueryCache().subscribe(({ query }) => failures.push(query.state.fetchFailureReason))
  await client.fetchQuery(feedQuery('places', ADDRESS, transport))
  const waits = failures.flatMap((failure) => (failure ? [waitAfter(failure)] : []))
  expect(waits[0]).toBeGreaterThanOrEqual(0)
  expect(waits[0]).toBeLessThan(500)
  expect(waitAfter(new Error('another'))).toBeNull()
})

test('what may pass is worth another try, what will be the same is not', () => {
  const passing = [
    failed({ kind: 'no-answer' }),
    failed({ kind: 'timeout', afterMs: 1 }),
    status(500),
    status(429, 1000),
  ]
  const lasting = [
    status(401),
    status(404),
    status(429),
    failed({ kind: 'not-data', firstBytes: '<' }),
    failed({ kind: 'truncated', announced: 2, received: 1 }),
    failed({ kind: 'older', madeAt: instant(0) }),
    failed({ kind: 'shrunken', received: 1, before: 9 }),
    failed({ kind: 'reader-failed', why: 'memory', message: '' }),
    new Error('a bug'),
  ]
  expect(passing.map(isWorthRetrying)).toEqual(passing.map(() => true))
  expect(lasting.map(isWorthRetrying)).toEqual(lasting.map(() => false))
})

test('the wait is spread over all of a bound that doubles up to 8 s', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (failures, luck) => {
      const bound = Math.min(500 * 2 ** failures, 8000)
      expect(retryDelay(failures, status(503), () => luck)).toBeCloseTo(luck * bound)
    }),
  )
})

test('a server that names its wait is obeyed, up to a quarter of an hour', () => {
  expect(retryDelay(0, status(503, 12_000), () => 0)).toBe(12_000)
  expect(retryDelay(0, status(503, 1e12), () => 0)).toBe(900_000)
})
