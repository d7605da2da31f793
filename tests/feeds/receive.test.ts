import { afterEach, describe, expect, test, vi } from 'vitest'
import { onProgress, progressOf, type Progress } from '#app/feeds/progress.ts'
import { receive } from '#app/feeds/receive.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { BASE, transport, troubleOf } from '#tests/feeds/feed-sketches.ts'

const NOW = Date.UTC(2026, 10, 26, 12)
const DATE = new Date(NOW).toUTCString()
const never = new AbortController().signal

afterEach(() => vi.restoreAllMocks())

const ask = (fetch: Transport['fetch'], kind: Transport['kind'] = 'live') =>
  receive('places', new URL(`${BASE}/places`), 'application/json', { ...transport, kind, fetch }, never)
const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  ask(() => Promise.resolve(new Response(body, init)))

describe('the patience that a server asks for', () => {
  test.each([
    ['7', 7_000],
    [' 120 ', 120_000],
    ['0', 0],
    ['999999999', 999_999_999_000],
    ['Thu, 26 Nov 2026 12:01:30 GMT', 90_000],
    ['Thursday, 26-Nov-26 12:01:30 GMT', 90_000],
    ['Thu Nov 26 12:01:30 2026', 90_000],
    ['Thu, 26 Nov 2026 11:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['1e3', null],
    ['9999999999', null],
    ['soon', null],
    ['2 hours', null],
    ['26/11/2026', null],
    ['', null],
  ])('“%s” is %s ms', async (text, retryAfterMs) => {
    const headers = { date: DATE, 'retry-after': text }
    expect(await troubleOf(answering('', { status: 503, headers }))).toMatchObject({ retryAfterMs })
  })

  test('is counted by our clock where the server does not tell the time', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(NOW)
    const headers = { 'retry-after': 'Thu, 26 Nov 2026 12:01:30 GMT' }
    expect(await troubleOf(answering('', { status: 503, headers }))).toMatchObject({ retryAfterMs: 90_000 })
  })
})

describe('the clock of the server', () => {
  /** Asked at `NOW`, answered `tookMs` later, with the time that the server tells. */
  const bounds = async (tookMs: number, headers: Record<string, string>) => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(NOW)
    const answer = await ask(() => {
      clock.mockReturnValue(NOW + tookMs)
      return Promise.resolve(new Response('{}', { headers }))
    })
    return answer.serverClock
  }
  const told = (ms: number) => ({ date: new Date(NOW + ms).toUTCString() })

  test('is before ours by what the way of the answer and the rest of a second leave open', async () => {
    expect(await bounds(2_000, told(300_000))).toEqual({ least: 298_000, most: 301_000 })
    expect(await bounds(2_000, told(-300_000))).toEqual({ least: -302_000, most: -299_000 })
    // The computer slept while the answer was on its way.
    expect(await bounds(3_600_000, told(1_000))).toEqual({ least: -3_599_000, most: 2_000 })
  })

  test('is told less exactly by an answer that was kept on its way, and not at all by nonsense', async () => {
    expect(await bounds(0, { ...told(-500_000), age: '500' })).toEqual({ least: 0, most: 2_000 })
    expect(await bounds(0, { date: '-5' })).toBeNull()
    expect(await bounds(0, {})).toBeNull()
  })

  test('is not told where our own was put back while the answer was on its way', async () => {
    expect(await bounds(-60_000, told(0))).toBeNull()
  })
})

describe('how much of an answer has come', () => {
  /** Sends pieces, each when the clock has moved on by so much, and gathers what is told. */
  async function toldOf(
    pieces: readonly (readonly [bytes: number, afterMs: number])[],
    init: ResponseInit,
    ends = true,
  ) {
    const told: (Progress | null)[] = []
    // Each test is long after the one before: what is told too often is not told.
    let now = NOW + performance.now() * 10_000
    vi.spyOn(Date, 'now').mockImplementation(() => now)
    const stop = onProgress(() => told.push(progressOf('places')))
    const rest = [...pieces]
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (stream) => {
          const next = rest.shift()
          if (!next) return ends ? stream.close() : stream.error(new TypeError('network error'))
          now += next[1]
          stream.enqueue(new Uint8Array(next[0]))
        },
      },
      { highWaterMark: 0 },
    )
    const received = await answering(body, init).then(
      ({ bytes }) => bytes.byteLength,
      (error: unknown) => error,
    )
    stop()
    return { told, received }
  }

  test('is told as it comes, with what was announced, and no more once it is there', async () => {
    const init = { headers: { 'content-length': '60' } }
    const { told, received } = await toldOf(
      [10, 20, 30].map((bytes) => [bytes, 300] as const),
      init,
    )
    expect(told).toEqual([
      { received: 10, announced: 60 },
      { received: 30, announced: 60 },
      { received: 60, announced: 60 },
      null,
    ])
    expect(received).toBe(60)
    expect(progressOf('places')).toBeNull()
  })

  test('is told four times a second at most', async () => {
    const { told } = await toldOf(
      Array.from({ length: 100 }, () => [1, 10] as const),
      {},
    )
    expect(told.length).toBeGreaterThan(2)
    expect(told.length).toBeLessThanOrEqual(1 + 1_000 / 250 + 1)
  })

  test('is of an unknown whole where nothing is announced, the bytes are packed, or more comes', async () => {
    const packed = { headers: { 'content-length': '60', 'content-encoding': 'gzip' } }
    for (const init of [{}, packed, { headers: { 'content-length': '5' } }, { headers: { 'content-length': 'x' } }]) {
      expect((await toldOf([[10, 300]], init)).told).toEqual([{ received: 10, announced: null }, null])
    }
  })

  test('is no more told when the answer breaks off, which is said with how far it came', async () => {
    const { told, received } = await toldOf([[10, 300]], {}, false)
    expect(told.at(-1)).toBeNull()
    expect(received).toMatchObject({ trouble: { kind: 'broken-off', received: 10 } })
  })

  test('is not told of stored answers, which are there at once', async () => {
    const told: unknown[] = []
    const stop = onProgress(() => told.push(progressOf('places')))
    await ask(() => Promise.resolve(new Response('{}')), 'mock-page')
    stop()
    expect(told).toEqual([])
  })
})
