import { expose } from 'comlink'
import { afterEach, describe, expect, test } from 'vitest'
import { readPositionsApart } from '#app/feeds/positions/positions-reader.ts'
import { positionsService } from '#app/feeds/positions/positions-service.ts'
import { readPositions } from '#app/feeds/positions/read-positions.ts'
import { troubleOf } from '#tests/feeds/feed-sketches.ts'
import { OPTIONS, TRACKS } from '#tests/feeds/positions-sketches.ts'
import { aPosition, arrowOf } from '#tests/support/arrow-positions.ts'

const never = new AbortController().signal
const rows = [3, 1, 2, 2, 0].map((number) => aPosition(number))
const soon = { startMs: 20, readMs: 20 }

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
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

describe('a worker', () => {
  test('reads what the page would read, with the tracks that the page has', async () => {
    const bytes = arrowOf(rows)
    const inPage = readPositions(bytes.slice(0), OPTIONS)
    const { start, ended } = startLine()
    const apart = await readPositionsApart(bytes, OPTIONS, never, start)
    expect(apart).toEqual(inPage)
    expect(apart.positions.tracks).toBe(TRACKS)
    expect(bytes.byteLength, 'handed over and not copied').toBe(0)
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
    expect(await troubleOf(readPositionsApart(bytes, options, never, start))).toEqual(inPage)
    expect(inPage).toMatchObject({ kind, feed: 'positions' })
    expect(ended.count).toBe(1)
  })

  test('that cannot load leaves the reading to the page', async () => {
    const { start, fail, ended } = startLine(null)
    const answer = readPositionsApart(arrowOf(rows), OPTIONS, never, start)
    fail()
    expect((await answer).positions.count).toBe(4)
    expect(ended.count).toBe(1)
  })

  test('that takes too long to load leaves the reading to the page', async () => {
    const { start } = startLine(null)
    expect((await readPositionsApart(arrowOf(rows), OPTIONS, never, start, soon)).positions.count).toBe(4)
  })

  test('that breaks down while it reads has failed', async () => {
    const line = startLine({ isReady: () => true, read: () => line.fail() && new Promise(() => {}) })
    expect(await troubleOf(readPositionsApart(arrowOf(rows), OPTIONS, never, line.start))).toMatchObject({
      kind: 'reader-failed',
      why: 'fault',
    })
    expect(line.ended.count).toBe(1)
  })

  test('that reads for ever is ended and has failed', async () => {
    const { start, ended } = startLine({ isReady: () => true, read: () => new Promise(() => {}) })
    const limits = { startMs: 10_000, readMs: 20 }
    expect(await troubleOf(readPositionsApart(arrowOf(rows), OPTIONS, never, start, limits))).toMatchObject({
      kind: 'reader-failed',
      why: 'time',
    })
    expect(ended.count).toBe(1)
  })

  test('is ended when nobody wants the answer any more', async () => {
    const leaving = new AbortController()
    const { start, ended } = startLine({ isReady: () => true, read: () => leaving.abort('left') })
    await expect(readPositionsApart(arrowOf(rows), OPTIONS, leaving.signal, start)).rejects.toBe('left')
    expect(ended.count).toBe(1)
  })

  test('with a bug says so', async () => {
    const broken = () => {
      throw new TypeError('a bug')
    }
    const { start } = startLine({ isReady: () => true, read: broken })
    expect(await troubleOf(readPositionsApart(arrowOf(rows), OPTIONS, never, start))).toMatchObject({
      kind: 'reader-failed',
      why: 'fault',
      message: 'TypeError: a bug',
    })
  })

  test('without memory for the rows says so', async () => {
    const tracks = { map: () => new Uint8Array(2 ** 53), length: 1 } as unknown as typeof TRACKS
    const reply = positionsService.read(arrowOf(rows), { ...OPTIONS, tracks })
    expect(reply).toMatchObject({ ok: false, trouble: { kind: 'reader-failed', why: 'memory' } })
  })
})

test('where there are no workers the page reads', async () => {
  expect((await readPositionsApart(arrowOf(rows), OPTIONS, never)).positions.count).toBe(4)
})
