import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Files as a server would answer for them; anything else is 404. */
const served = new Map<string, Uint8Array<ArrayBuffer>>()
const asked: string[] = []
const realFetch = globalThis.fetch

beforeEach(async () => {
  vi.resetModules()
  asked.length = 0
  for (const name of ['world', 'peter-the-great-gulf'])
    served.set(`${name}.pmtiles`, new Uint8Array(await readFile(`public/basemap/${name}.pmtiles`)))
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input.toString()
    asked.push(address)
    init?.signal?.throwIfAborted()
    const bytes = served.get(address.slice(address.lastIndexOf('/') + 1))
    return Promise.resolve(bytes === undefined ? new Response(null, { status: 404 }) : new Response(bytes))
  }
})
afterEach(() => {
  globalThis.fetch = realFetch
})

async function start() {
  const { config } = await import('maplibre-gl')
  const { loadBaseMap } = await import('#app/map/style/base-map-source.ts')
  const tile = async (address: string): Promise<number> => {
    const answer = config.REGISTERED_PROTOCOLS['basemap']?.({ url: address }, new AbortController())
    const data = (await answer)?.data
    return data instanceof ArrayBuffer || data instanceof Uint8Array ? data.byteLength : -1
  }
  return { loadBaseMap, tile }
}

const LAND = 'basemap://world/6/55/23'

test('both files are fetched once, below the page’s own base, and tiles come from what was kept', async () => {
  const { loadBaseMap, tile } = await start()
  expect(await Promise.all([loadBaseMap(), loadBaseMap()])).toEqual([[], []])
  expect(await tile(LAND)).toBeGreaterThan(100)
  expect(asked.map((address) => address.replace(/^.*basemap\//, ''))).toEqual([
    'world.pmtiles',
    'peter-the-great-gulf.pmtiles',
  ])
  expect(asked.some((address) => address.includes(':'))).toBe(false)
})

test('tiles that are asked for too early wait for the file', async () => {
  const { loadBaseMap, tile } = await start()
  const loading = loadBaseMap()
  expect(await tile(LAND)).toBeGreaterThan(100)
  await loading
})

test('a missing file is told once, and its tiles are empty rather than errors', async () => {
  served.delete('world.pmtiles')
  const { loadBaseMap, tile } = await start()
  expect(await loadBaseMap()).toEqual([{ file: 'world.pmtiles', kind: 'missing' }])
  expect(await tile(LAND)).toBe(0)
})

test.each([
  ['cut off', (whole: Uint8Array<ArrayBuffer>) => whole.slice(0, whole.length / 2)],
  ['a page of words', () => new TextEncoder().encode('<!doctype html><title>Not here</title>'.repeat(9))],
  ['empty', () => new Uint8Array()],
])('a file that is %s is damaged; the other one still draws', async (_, spoil) => {
  served.set('peter-the-great-gulf.pmtiles', spoil(served.get('peter-the-great-gulf.pmtiles') ?? new Uint8Array()))
  const { loadBaseMap, tile } = await start()
  expect(await loadBaseMap()).toEqual([{ file: 'peter-the-great-gulf.pmtiles', kind: 'damaged' }])
  expect(await tile(LAND)).toBeGreaterThan(100)
})

test('after a failure the next call tries again, and only what is lacking', async () => {
  const whole = served.get('world.pmtiles') ?? new Uint8Array()
  served.delete('world.pmtiles')
  const { loadBaseMap, tile } = await start()
  await loadBaseMap()
  served.set('world.pmtiles', whole)
  asked.length = 0
  expect(await loadBaseMap()).toEqual([])
  expect(asked).toHaveLength(1)
  expect(await tile(LAND)).toBeGreaterThan(100)
})

test('who gives up hears of no problem, and does not take the file from who still waits', async () => {
  const { loadBaseMap, tile } = await start()
  const leaving = new AbortController()
  leaving.abort()
  const left = loadBaseMap(leaving.signal)
  const stayed = loadBaseMap()
  expect(await left).toEqual([])
  expect(await stayed).toEqual([])
  expect(await tile(LAND)).toBeGreaterThan(100)
})
