import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse, type JsonBodyType } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { scenariosQuery } from '#app/feeds/scenarios/scenarios-query.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import { server } from '#mocks/node.ts'
import { BASE, transport, troubleOf } from '#tests/feeds/feed-sketches.ts'
import { smallScenario } from '#tests/feeds/scenarios/small-scenario.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const listOf = (items: JsonBodyType[], changes: Record<string, JsonBodyType> = {}) => ({
  feed: 'scenarios',
  case: null,
  generatedAt: '2026-01-02T03:04:05Z',
  count: items.length,
  items,
  ...changes,
})

const ask = () => new QueryClient().fetchQuery({ ...scenariosQuery(transport), retryDelay: 0 })
const answer = (body: JsonBodyType) => server.use(http.get(`${BASE}/scenarios`, () => HttpResponse.json(body)))

test('one that is wrong is told, and leaves the others alone', async () => {
  answer(listOf([{ ...smallScenario, speed: 'fast' }, smallScenario, 7]))
  expect(await ask()).toMatchObject({
    items: [{ document: smallScenario, text: writeScenario(smallScenario), scenario: { id: 'small' } }],
    faults: [
      { path: 'items[0].speed', line: null, code: 'wrong-type' },
      { path: 'items[2].format', line: null, code: 'not-a-scenario' },
    ],
  })
})

test.each([
  ['a cut list', listOf([smallScenario], { count: 2 }), { kind: 'truncated', announced: 2, received: 1 }],
  ['a list of something else', listOf([], { feed: 'legs' }), { kind: 'envelope', field: 'feed' }],
])('%s is refused', async (_, body, trouble) => {
  answer(body as JsonBodyType)
  expect(await troubleOf(ask())).toMatchObject({ ...trouble, feed: 'scenarios' })
})

test('what is no list at all is refused', async () => {
  server.use(http.get(`${BASE}/scenarios`, () => HttpResponse.text('<html>')))
  expect(await troubleOf(ask())).toMatchObject({ kind: 'not-data', firstBytes: '<html>', feed: 'scenarios' })
})

test('a server that offers none says so, and is not asked again', async () => {
  let asked = 0
  server.use(
    http.get(`${BASE}/scenarios`, () => {
      asked += 1
      return new HttpResponse(null, { status: 404 })
    }),
  )
  expect(await troubleOf(ask())).toMatchObject({ kind: 'status', status: 404 })
  expect(asked).toBe(1)
})
