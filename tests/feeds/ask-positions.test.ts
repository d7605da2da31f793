import { expose } from 'comlink'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { askPositions } from '#app/feeds/positions/ask-positions.ts'
import { positionsService } from '#app/feeds/positions/positions-service.ts'
import { readPositions, type ReadOptions } from '#app/feeds/positions/read-positions.ts'
import { onProgress, progressOf, tellProgress } from '#app/feeds/progress.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { BASE, troubleOf } from '#tests/feeds/feed-sketches.ts'
import { OPTIONS, TRACKS } from '#tests/feeds/positions-sketches.ts'
import { aPosition, arrowOf } from '#tests/support/arrow-positions.ts'

const never = new AbortController().signal
const rows = [3, 1, 2, 2, 0].map((number) => aPosition(number))
const soon = { startMs: 20, readMs: 20 }
const URL_ASKED = new URL(`${BASE}/positions?case=sketch`)
/** Wednesday, 1 November 2023, 12:00 UTC. */
const DATED = { headers: { date: 'Wed, 01 Nov 2023 12:00:00 GMT' } }

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A worker as far as the page can tell: what goes in or out is copied or handed over, and it fails when told to. */
function startLine(service: object | null = positionsService) {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  if (service) expose(service, port1)
  const failures = new EventTarget()
  const ended = { count: 0 }
  const worker = {
    postMessage: port2.postMessage.bind(port2),
    addEventListener: (type: string, listener: EventListener) =>
      type === 'message' ? port2.addEventListener(type, listener) : failures.addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListener) =>
      type === 'message' ? port2.removeEventListener(type, listener) : failures.removeEventListener(type, listener),
    start: () => port2.start(),
    terminate: () => void (ended.count += 1),
  } as unknown as Worker
  return { start: () => worker, ended, fail: (type = 'error') => failures.dispatchEvent(new Event(type)) }
}

/** What the page itself may ask, of stored answers or of a server. */
function transportOf(kind: Transport['kind'], bytes: BodyInit | null = arrowOf(rows)) {
  const asked: Request[] = []
  const fetch = (request: Request) => {
    asked.push(request)
    return Promise.resolve(new Response(bytes, DATED))
  }
  return { transport: { kind, base: BASE, fetch, refreshMs: null } satisfies Transport, asked }
}

/** What a worker may ask: in a worker of its own it would be that worker's `fetch`. */
function stubServer(answer: () => Response | Promise<Response>) {
  const asked: string[] = []
  vi.stubGlobal('self', new EventTarget())
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request.url)
    return Promise.resolve(answer())
  })
  return asked
}

type Start = NonNullable<Parameters<typeof askPositions>[2]>

const readStored = (
  bytes: BodyInit | null,
  options: ReadOptions,
  start: Start,
  limits?: Parameters<typeof askPositions>[3],
) => askPositions(URL_ASKED, transportOf('mock-page', bytes).transport, start, limits).read(options, never)

describe('a worker', () => {
  test('reads what the page would read, with the tracks that the page has', async () => {
    const { positions: inPage } = readPositions(arrowOf(rows), OPTIONS)
    const { start, ended } = startLine()
    const apart = await readStored(arrowOf(rows), OPTIONS, start)
    expect(apart.positions).toEqual(inPage)
    expect(apart.positions.tracks).toBe(TRACKS)
    expect(ended.count).toBe(1)
  })

  test.each([
    ['not-data', new TextEncoder().encode('<!doctype html>').buffer, OPTIONS],
    ['truncated', arrowOf(rows).slice(0, 900), OPTIONS],
    ['wrong-case', arrowOf(rows), { ...OPTIONS, caseId: 'other' }],
    ['schema', arrowOf(rows), { ...OPTIONS, tracks: [] }],
    ['envelope', arrowOf(rows, { without: 'speed' }), OPTIONS],
  ] as const)('ends in the same trouble as the page: %s', async (kind, bytes, options) => {
    const readHere = async () => readPositions(bytes.slice(0), options)
    const inPage = await troubleOf(readHere())
    const { start, ended } = startLine()
    expect(await troubleOf(readStored(bytes, options, start))).toEqual(inPage)
    expect(inPage).toMatchObject({ kind, feed: 'positions' })
    expect(ended.count).toBe(1)
  })

  test('that cannot load leaves the reading to the page', async () => {
    const { start, fail, ended } = startLine(null)
    const answer = readStored(arrowOf(rows), OPTIONS, start)
    fail()
    expect((await answer).positions.count).toBe(4)
    expect(ended.count).toBe(1)
  })

  test('that takes too long to load leaves the reading to the page', async () => {
    const { start } = startLine(null)
    expect((await readStored(arrowOf(rows), OPTIONS, start, soon)).positions.count).toBe(4)
  })

  test('that takes too long to load is ended before the page asks the server in its place', async () => {
    const { start, ended } = startLine(null)
    const endedWhenAsked: number[] = []
    const { transport } = transportOf('live')
    const fetch = (request: Request) => {
      endedWhenAsked.push(ended.count)
      return transport.fetch(request)
    }
    await askPositions(URL_ASKED, { ...transport, fetch }, start, soon).read(OPTIONS, never)
    expect(endedWhenAsked).toEqual([1])
    expect(ended.count).toBe(1)
  })

  test('that breaks down while it reads has failed', async () => {
    const line = startLine({ isReady: () => true, read: () => line.fail() && new Promise(() => {}) })
    expect(await troubleOf(readStored(arrowOf(rows), OPTIONS, line.start))).toMatchObject({
      kind: 'reader-failed',
      why: 'fault',
    })
    expect(line.ended.count).toBe(1)
  })

  test('that reads for ever is ended and has failed', async () => {
    const { start, ended } = startLine({ isReady: () => true, read: () => new Promise(() => {}) })
    const limits = { startMs: 10_000, readMs: 20 }
    expect(await troubleOf(readStored(arrowOf(rows), OPTIONS, start, limits))).toMatchObject({
      kind: 'reader-failed',
      why: 'time',
    })
    expect(ended.count).toBe(1)
  })

  test('is ended when nobody wants the answer any more', async () => {
    const leaving = new AbortController()
    const { start, ended } = startLine({ isReady: () => true, read: () => leaving.abort('left') })
    const coming = askPositions(URL_ASKED, transportOf('mock-page').transport, start)
    await expect(coming.read(OPTIONS, leaving.signal)).rejects.toBe('left')
    expect(ended.count).toBe(1)
  })

  test('is ended when what was asked is given up before anybody reads it', () => {
    const { start, ended } = startLine()
    askPositions(URL_ASKED, transportOf('mock-page').transport, start).giveUp()
    expect(ended.count).toBe(1)
  })

  test('with a bug says so', async () => {
    const broken = () => {
      throw new TypeError('a bug')
    }
    const { start } = startLine({ isReady: () => true, read: broken })
    expect(await troubleOf(readStored(arrowOf(rows), OPTIONS, start))).toMatchObject({
      kind: 'reader-failed',
      why: 'fault',
      message: 'TypeError: a bug',
    })
  })

  test('without memory for the rows says so', async () => {
    const tracks = { map: () => new Uint8Array(2 ** 53), length: 1 } as unknown as typeof TRACKS
    const reply = await positionsService.read(arrowOf(rows), { ...OPTIONS, tracks })
    expect(reply).toMatchObject({ ok: false, trouble: { kind: 'reader-failed', why: 'memory' } })
  })
})

describe('a server', () => {
  test('is asked by the worker alone, at once, and what it says of its clock is kept', async () => {
    const asked = stubServer(() => new Response(arrowOf(rows), DATED))
    const { transport, asked: byPage } = transportOf('live')
    const { start, ended } = startLine()
    const coming = askPositions(URL_ASKED, transport, start)
    await vi.waitFor(() => expect(asked).toEqual([URL_ASKED.href]))
    const { positions, serverClock } = await coming.read(OPTIONS, never)
    expect(positions).toEqual(readPositions(arrowOf(rows), OPTIONS).positions)
    expect(positions.tracks).toBe(TRACKS)
    // Its clock stands in 2023.
    expect(serverClock?.most).toBeLessThan(0)
    expect([byPage.length, asked.length, ended.count]).toEqual([0, 1, 1])
  })

  test('that refuses is a trouble with its number', async () => {
    stubServer(() => new Response('', { status: 503, headers: { 'retry-after': '7' } }))
    const { start } = startLine()
    const coming = askPositions(URL_ASKED, transportOf('live').transport, start)
    expect(await troubleOf(coming.read(OPTIONS, never))).toEqual({
      kind: 'status',
      status: 503,
      retryAfterMs: 7_000,
      feed: 'positions',
    })
  })

  test('that cannot be reached is told as the page would tell it', async () => {
    stubServer(() => Promise.reject(new TypeError('Failed to fetch')))
    const { start } = startLine()
    const coming = askPositions(URL_ASKED, transportOf('live').transport, start)
    expect(await troubleOf(coming.read(OPTIONS, never))).toMatchObject({ kind: 'no-answer' })
  })

  test('tells how far its answer has come, and no more when it is read', async () => {
    const bytes = arrowOf(rows)
    stubServer(() => new Response(bytes, { headers: { 'content-length': `${bytes.byteLength}` } }))
    const told: unknown[] = []
    // Long after the test before: what is told too often is not told.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000)
    const stop = onProgress(() => told.push(progressOf('positions')))
    const { start } = startLine()
    await askPositions(URL_ASKED, transportOf('live').transport, start).read(OPTIONS, never)
    stop()
    expect(told).toContainEqual({ received: bytes.byteLength, announced: bytes.byteLength })
    expect(progressOf('positions')).toBeNull()
  })

  test('is asked by the page where the worker does not load, once', async () => {
    const { transport, asked } = transportOf('live')
    const { start, fail } = startLine(null)
    const coming = askPositions(URL_ASKED, transport, start)
    const answer = coming.read(OPTIONS, never)
    expect(asked).toHaveLength(0)
    fail()
    expect((await answer).positions.count).toBe(4)
    expect(asked).toHaveLength(1)
  })

  test('is asked by the page where there are no workers', async () => {
    const { transport, asked } = transportOf('live')
    const coming = askPositions(URL_ASKED, transport)
    expect(asked).toHaveLength(1)
    expect((await coming.read(OPTIONS, never)).positions.count).toBe(4)
  })
})

test('a worker tells of its own answer alone, and of nothing when that has come', async () => {
  stubServer(() => new Response(arrowOf(rows), DATED))
  const tell = vi.fn<() => void>()
  positionsService.ask({ url: URL_ASKED.href, base: BASE, page: BASE }, tell, vi.fn<() => void>())
  tellProgress('places', { received: 1, announced: 2 })
  tellProgress('places', null)
  expect(tell).not.toHaveBeenCalled()
  expect(await positionsService.read(null, OPTIONS)).toMatchObject({ ok: true })
  const before = tell.mock.calls.length
  // What is told within a blink of the last time is not told.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  tellProgress('positions', { received: 1, announced: 2 })
  tellProgress('positions', null)
  expect(tell).toHaveBeenCalledTimes(before)
})
