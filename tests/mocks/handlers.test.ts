import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getFeed } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { CASES } from '#mocks/cases/cases.ts'
import { MOCK_BASE, server } from '#mocks/node.ts'
import { pageTransport } from '#mocks/page.ts'

const CASE_FEEDS = ['places', 'vessels', 'sources', 'claims', 'consignments', 'legs', 'sightings'] as const
const signal = new AbortController().signal
const worker: Transport = { kind: 'live', base: MOCK_BASE, fetch: (request) => fetch(request), refreshMs: null }
const transports = [
  ['through the server of the tests', () => Promise.resolve(worker)],
  ['inside the page', () => pageTransport('https://dash.test/some/folder/index.html')],
] as const

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

describe.each(transports)('%s', (_, transportOf) => {
  test('the cases are listed in their order', async () => {
    const cases = await getFeed('cases', null, await transportOf(), signal)
    expect(cases.items.map((each) => each.id)).toEqual(CASES.map((entry) => entry.id))
    expect(cases.items.map((each) => each.id)).toEqual(expect.arrayContaining(['published', 'load']))
  })

  test.each(CASES.map((entry) => entry.id))('every feed of the case %s is read without a rejection', async (id) => {
    const transport = await transportOf()
    for (const feed of CASE_FEEDS) {
      const { report } = await getFeed(feed, { id, parameters: {} }, transport, signal)
      expect(report).toMatchObject({ feed, accepted: report.read, rejections: [] })
    }
  })

  test('an unknown case is a 404 with a reason', async () => {
    expect(await ask(await transportOf(), 'legs?case=nowhere')).toEqual({
      status: 404,
      type: 'application/problem+json',
      body: { status: 404, title: 'No such case', detail: 'There is no case "nowhere".' },
    })
  })

  test('a question without a case or with a bad parameter is a 400', async () => {
    const transport = await transportOf()
    expect(await ask(transport, 'legs')).toMatchObject({ status: 400, body: { title: 'No case asked for' } })
    for (const bad of ['n=-1', 'n=1e3', 'n=99999999999', 'n=', 'seed=x']) {
      expect(await ask(transport, `legs?case=load&${bad}`)).toMatchObject({ status: 400 })
    }
  })

  test('the description of the feeds is served beside them', async () => {
    expect(await ask(await transportOf(), 'openapi.json')).toMatchObject({ status: 200, body: { openapi: '3.1.0' } })
  })
})

test('the page answers what no handler knows by itself and asks no network', async () => {
  const transport = await pageTransport('https://dash.test/')
  expect(transport).toMatchObject({ kind: 'mock-page', base: 'https://dash.test/api/v1' })
  expect(await ask(transport, 'nothing')).toMatchObject({ status: 404, body: { title: 'No such address' } })
})

async function ask({ base, fetch }: Transport, path: string) {
  const response = await fetch(new Request(`${base}/${path}`))
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: (await response.json()) as unknown,
  }
}
