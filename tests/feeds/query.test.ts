import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { feedQuery } from '#app/feeds/query.ts'
import { FeedError } from '#app/feeds/trouble.ts'
import { server } from '#mocks/node.ts'
import { ADDRESS, anEnvelope, aPlace, BASE, transport, troubleOf } from '#tests/feeds/feed-sketches.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const query = () => feedQuery('places', ADDRESS, { ...transport })

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

test('a refusal is not asked again', async () => {
  const count = answerStatuses(404)
  expect(await troubleOf(new QueryClient().fetchQuery(query()))).toMatchObject({ status: 404 })
  expect(count.asked).toBe(1)
})

test('the last good answer outlives a failed repeat, which is told beside it', async () => {
  answerStatuses(200, 404)
  const client = new QueryClient()
  const options = query()
  await client.fetchQuery(options)
  await client.refetchQueries({ queryKey: options.queryKey, type: 'all' })
  const state = client.getQueryState(options.queryKey)
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
