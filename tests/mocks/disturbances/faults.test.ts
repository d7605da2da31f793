import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { UNDISTURBED, type Disturbances } from '#app/domain/exercise/disturbances.ts'
import { FAULTY_FEEDS, type FaultyFeed, type FeedFault } from '#app/domain/exercise/inject.ts'
import { DAY_MS, parseInstant } from '#app/domain/time.ts'
import { getBytes, getFeed, type CaseAddress } from '#app/feeds/http.ts'
import { readPositions } from '#app/feeds/positions/read-positions.ts'
import { POSITIONS_TYPE } from '#app/feeds/positions/wire-positions.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'
import { pageTransport } from '#mocks/page.ts'
import { LATE_MS, RETRY_AFTER_S } from '#mocks/disturbances/disturb-response.ts'
import { TIMEOUT_MS } from '#mocks/disturbances/present-disturbances.ts'

const ADDRESS: CaseAddress = { id: 'training', parameters: {} }
const MADE = parseInstant('2026-11-23T00:00:00Z')
const never = new AbortController().signal

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

/** One letter a byte, so that a million of them compare at once. */
const bytesOf = async (response: Response): Promise<string> =>
  Buffer.from(await response.arrayBuffer()).toString('latin1')

/** The stored answers of a page, and ways to ask them. */
async function setup() {
  const transport = await pageTransport('https://dash.test/')
  const tracks = (await getFeed('tracks', ADDRESS, transport, never)).items
  const respond = (feed: string, signal: AbortSignal = never) =>
    transport.fetch(new Request(`${transport.base}/${feed}?case=training`, { signal }))
  const ask = async (feed: FaultyFeed): Promise<{ readonly rows: number; readonly generatedAt: number }> => {
    if (feed !== 'positions') {
      const { report, generatedAt } = await getFeed(feed, ADDRESS, transport, never)
      return { rows: report.read, generatedAt }
    }
    const url = new URL(`${transport.base}/positions?case=training`)
    const { bytes } = await getBytes(feed, url, POSITIONS_TYPE, transport, never)
    const options = { caseId: 'training', tracks, asked: null, keepsNullIsland: false }
    const { report, generatedAt } = readPositions(bytes, options)
    return { rows: report.read, generatedAt }
  }
  return {
    respond,
    ask,
    limitMs: (feed: FaultyFeed) => transport.limitMs?.(feed),
    troubleOf: (feed: FaultyFeed): Promise<Trouble | null> =>
      ask(feed).then(
        () => null,
        (error: unknown) => (error instanceof FeedError ? error.trouble : Promise.reject(error as Error)),
      ),
    bytes: async (feed: FaultyFeed) => bytesOf(await respond(feed)),
    disturb: (changes: Partial<Disturbances>) => transport.disturb?.({ ...UNDISTURBED, ...changes }),
    breakFeed: (feed: FaultyFeed, fault: FeedFault) =>
      transport.disturb?.({ ...UNDISTURBED, faults: { [feed]: fault } }),
  }
}

describe.each(FAULTY_FEEDS)('the feed %s', (feed) => {
  test('answers the same to the byte before, beside and after disturbances', async () => {
    const { bytes, disturb, breakFeed } = await setup()
    const before = await bytes(feed)
    breakFeed(feed === 'legs' ? 'claims' : 'legs', '500')
    expect(await bytes(feed)).toBe(before)
    breakFeed(feed, 'shrunken')
    expect(await bytes(feed)).not.toBe(before)
    disturb({})
    expect(await bytes(feed)).toBe(before)
  })

  test.each(['429', '500', 'malformed', 'stale', 'shrunken'] as const)('fails alike each time: %s', async (fault) => {
    const { respond, breakFeed } = await setup()
    breakFeed(feed, fault)
    const [first, second] = [await respond(feed), await respond(feed)]
    expect(first.status).toBe(second.status)
    expect(await bytesOf(first)).toBe(await bytesOf(second))
  })

  test('is busy: 429 with its patience', async () => {
    const { troubleOf, breakFeed } = await setup()
    breakFeed(feed, '429')
    const retryAfterMs = RETRY_AFTER_S * 1000
    expect(await troubleOf(feed)).toEqual({ kind: 'status', status: 429, retryAfterMs })
  })

  test('is broken: 500', async () => {
    const { troubleOf, breakFeed } = await setup()
    breakFeed(feed, '500')
    expect(await troubleOf(feed)).toEqual({ kind: 'status', status: 500, retryAfterMs: null })
  })

  test('is cut in its middle, and none of it is taken', async () => {
    const { troubleOf, breakFeed } = await setup()
    breakFeed(feed, 'malformed')
    expect((await troubleOf(feed))?.kind).toBe(feed === 'positions' ? 'truncated' : 'not-data')
  })

  test('is a week older than it was, with the same rows', async () => {
    const { ask, breakFeed } = await setup()
    const { rows } = await ask(feed)
    breakFeed(feed, 'stale')
    expect(await ask(feed)).toEqual({ rows, generatedAt: (MADE.ok ? MADE.value : 0) - 7 * DAY_MS })
  })

  test('has a fifth of its rows, and announces no more', async () => {
    const { ask, breakFeed } = await setup()
    const { rows } = await ask(feed)
    breakFeed(feed, 'shrunken')
    expect((await ask(feed)).rows).toBe(Math.floor(rows / 5))
  })

  test('comes late, and whole', async () => {
    const { respond, bytes, breakFeed } = await setup()
    const before = await bytes(feed)
    breakFeed(feed, 'late')
    let isThere = false
    const late = respond(feed).then(async (response) => {
      isThere = true
      return await bytesOf(response)
    })
    await vi.advanceTimersByTimeAsync(LATE_MS - 1)
    expect(isThere).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await late).toBe(before)
  })

  test('never answers, until who asks gives up', async () => {
    const { respond, breakFeed, limitMs } = await setup()
    breakFeed(feed, 'timeout')
    const asking = new AbortController()
    const response = respond(feed, asking.signal)
    let isThere = false
    response.finally(() => (isThere = true)).catch(() => null)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(isThere).toBe(false)
    asking.abort()
    expect((await response).type).toBe('error')
    expect(limitMs(feed)).toBe(TIMEOUT_MS)
  })
})

test('a feed that is well has the time that any server has', async () => {
  const { limitMs, breakFeed } = await setup()
  breakFeed('legs', 'timeout')
  expect(limitMs('claims')).toBeNull()
  breakFeed('claims', 'late')
  expect(limitMs('legs')).toBeNull()
})

test('the pages of one browser have feeds of their own', async () => {
  const [one, other] = [await setup(), await setup()]
  one.breakFeed('legs', '500')
  expect(await other.troubleOf('legs')).toBeNull()
})
