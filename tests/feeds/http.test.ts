import { delay, http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { feedUrl, getFeed, type CaseAddress } from '#app/feeds/http.ts'
import { server } from '#mocks/node.ts'
import { ADDRESS, anEnvelope, aPlace, BASE, transport, troubleOf } from '#tests/feeds/feed-sketches.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const never = new AbortController().signal
const getPlaces = (signal = never, timeoutMs?: number) => getFeed('places', ADDRESS, transport, signal, timeoutMs)

/** The places feed answers just this. */
const answer = (body: string | object, init: ResponseInit = {}) =>
  server.use(
    http.get(`${BASE}/places`, () =>
      typeof body === 'string' ? new HttpResponse(body, init) : HttpResponse.json(body, init),
    ),
  )

describe('a good answer', () => {
  test('gives its records, its age and a report without rejections', async () => {
    answer(anEnvelope([aPlace('a'), aPlace('b')]))
    const places = await getPlaces()
    expect(places.items.map((place) => place.id)).toEqual(['a', 'b'])
    expect(places.generatedAt).toBe(Date.UTC(2026, 0, 2, 3, 4, 5))
    expect(places.report).toEqual({
      feed: 'places',
      read: 2,
      accepted: 2,
      quarantined: 0,
      rejected: 0,
      skipped: 0,
      rejections: [],
      unknownFields: [],
    })
  })

  test('may begin with a byte order mark', async () => {
    answer(`\uFEFF${JSON.stringify(anEnvelope([aPlace('a')]))}`)
    expect((await getPlaces()).items).toHaveLength(1)
  })

  test('may be empty', async () => {
    answer(anEnvelope([]))
    expect((await getPlaces()).items).toEqual([])
  })

  test('may carry microseconds', async () => {
    answer(anEnvelope([], { generatedAt: '2026-01-02T03:04:05.123456Z' }))
    expect((await getPlaces()).generatedAt).toBe(Date.UTC(2026, 0, 2, 3, 4, 5, 123))
  })

  test('changes no prototype by the keys it carries', async () => {
    const row = JSON.stringify(aPlace('a')).replace('{', '{"__proto__":{"isPolluted":true},"constructor":1,')
    answer(
      JSON.stringify(anEnvelope([])).replace('"count":0,"items":[]', `"count":1,"__proto__":{"x":1},"items":[${row}]`),
    )
    const [place] = (await getPlaces()).items
    expect(place).toMatchObject({ id: 'a' })
    expect(place && 'isPolluted' in place).toBe(false)
    expect('isPolluted' in {}).toBe(false)
  })
})

describe('single bad rows', () => {
  test('are left out and listed by row, id and field', async () => {
    answer(anEnvelope([aPlace('a'), aPlace('b', { latitude: 91 }), aPlace('c')]))
    const { items, report } = await getPlaces()
    expect(items.map((place) => place.id)).toEqual(['a', 'c'])
    expect(report).toMatchObject({ read: 3, accepted: 2, rejected: 1 })
    expect(report.rejections).toMatchObject([{ disposition: 'rejected', row: 2, id: 'b', field: 'latitude' }])
  })

  test('that are half of the answer do not spoil the other half', async () => {
    answer(anEnvelope([aPlace('a'), 7]))
    expect((await getPlaces()).report).toMatchObject({ accepted: 1, rejected: 1 })
  })
})

describe('a whole answer is refused', () => {
  test('when more than half of its rows are bad, naming the field', async () => {
    answer(anEnvelope([aPlace('a'), aPlace('b', { precisionKm: -1 }), aPlace('c', { precisionKm: -1 })]))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'schema', field: 'precisionKm', rejected: 2, read: 3 })
  })

  test('when every row is bad', async () => {
    answer(anEnvelope([{}]))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'schema', rejected: 1, read: 1 })
  })

  test('when it holds fewer or more records than it announces', async () => {
    answer(anEnvelope([aPlace('a')], { count: 5 }))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'truncated', announced: 5, received: 1 })
    answer(anEnvelope([aPlace('a')], { count: 0 }))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'truncated', announced: 0, received: 1 })
  })

  test('when its envelope is broken, naming the field', async () => {
    answer({ ...anEnvelope([]), items: null })
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'envelope', field: 'items' })
    answer('[]')
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'envelope', field: '(answer)' })
  })

  test('when it is of another feed or another case', async () => {
    answer(anEnvelope([], { feed: 'legs' }))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'wrong-feed', asked: 'places', answered: 'legs' })
    answer(anEnvelope([], { case: 'other' }))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'wrong-case', asked: 'sketch', answered: 'other' })
  })

  test('when it is a page of HTML with status 200, showing how it begins', async () => {
    answer(`<!doctype html><title>Sign in</title>${'x'.repeat(500)}`, { headers: { 'content-type': 'text/html' } })
    const trouble = await troubleOf(getPlaces())
    expect(trouble).toMatchObject({ kind: 'not-data', feed: 'places' })
    expect(trouble.kind === 'not-data' && trouble.firstBytes).toMatch(/^<!doctype html><title>Sign in<\/title>x+$/)
    expect(trouble.kind === 'not-data' && trouble.firstBytes.length).toBe(200)
  })

  test('when the text ends in the middle, or holds NaN', async () => {
    answer(JSON.stringify(anEnvelope([aPlace('a')])).slice(0, -20))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'not-data' })
    answer('{"count":NaN}')
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'not-data' })
  })
})

describe('no answer', () => {
  test('a status says so, with the patience that the server asks for', async () => {
    answer('', { status: 404 })
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'status', status: 404, retryAfterMs: null })
    answer('', { status: 503, headers: { 'retry-after': '12' } })
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'status', status: 503, retryAfterMs: 12_000 })
    const date = 'Wed, 21 Oct 2015 07:28:00 GMT'
    answer('', { status: 503, headers: { date, 'retry-after': 'Wed, 21 Oct 2015 07:29:30 GMT' } })
    expect(await troubleOf(getPlaces())).toMatchObject({ retryAfterMs: 90_000 })
  })

  test('a network that refuses is no answer', async () => {
    server.use(http.get(`${BASE}/places`, () => HttpResponse.error()))
    expect(await troubleOf(getPlaces())).toMatchObject({ kind: 'no-answer' })
  })

  test('silence ends in a timeout', async () => {
    server.use(http.get(`${BASE}/places`, () => delay('infinite')))
    expect(await troubleOf(getPlaces(never, 20))).toMatchObject({ kind: 'timeout', afterMs: 20 })
  })

  test('a body that drips and never ends is a timeout too', async () => {
    const body = () => new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"feed":')) })
    server.use(http.get(`${BASE}/places`, () => new HttpResponse(body())))
    expect(await troubleOf(getPlaces(never, 50))).toMatchObject({ kind: 'timeout' })
  })

  test('a caller that gives up gets its own reason, not a feed error', async () => {
    server.use(http.get(`${BASE}/places`, () => delay('infinite')))
    const caller = new AbortController()
    const places = getPlaces(caller.signal)
    caller.abort(new Error('left the page'))
    await expect(places).rejects.toThrow('left the page')
    await expect(getPlaces(caller.signal)).rejects.toThrow('left the page')
  })

  test('an answer that came by a redirect to another server is refused', async () => {
    const elsewhere = { ...transport, fetch: async () => redirected('https://elsewhere.test/places') }
    const trouble = await troubleOf(getFeed('places', ADDRESS, elsewhere, never))
    expect(trouble).toMatchObject({ kind: 'wrong-origin', origin: 'https://elsewhere.test' })
    const plain = { ...transport, fetch: async () => redirected(`${BASE.replace(/^https?/, 'ftp')}/places`) }
    expect(await troubleOf(getFeed('places', ADDRESS, plain, never))).toMatchObject({ kind: 'wrong-origin' })
  })
})

describe('the question', () => {
  test('carries the case and its own parameters, and cannot be bent by them', () => {
    const load: CaseAddress = { id: 'a&b=c/../', parameters: { n: '1000', seed: '7', case: 'other' } }
    expect(feedUrl('places', load, BASE).href).toBe(`${BASE}/places?n=1000&seed=7&case=a%26b%3Dc%2F..%2F`)
    expect(feedUrl('places', null, BASE).href).toBe(`${BASE}/places`)
  })

  test.each([
    'http://user:word@feeds.test',
    'http://user@feeds.test',
    'http://:word@feeds.test',
    'blob:http://feeds.test/0e1c',
    'data:application/json,',
    'file:///feeds',
  ])('is not asked of %s', (base) => {
    expect(() => feedUrl('places', ADDRESS, base)).toThrow('Refused address')
  })

  test('sends credentials to no other origin', async () => {
    const asked: Request[] = []
    const recording = {
      ...transport,
      fetch: (request: Request) => {
        asked.push(request)
        return Promise.resolve(Response.json(anEnvelope([])))
      },
    }
    await getFeed('places', ADDRESS, recording, never)
    expect(asked.map((request) => request.credentials)).toEqual(['same-origin'])
  })
})

const redirected = (address: string): Response =>
  Object.defineProperty(Response.json(anEnvelope([])), 'url', { value: address })
