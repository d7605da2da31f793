import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { instant, parseInstant } from '#app/domain/time.ts'
import { waitOf } from '#app/feeds/asked.ts'
import { giveHeadStart } from '#app/feeds/positions/head-start.ts'
import { positionsQuery, type PositionsQuestion } from '#app/feeds/positions/positions-query.ts'
import { POSITIONS_TYPE } from '#app/feeds/positions/wire-positions.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { BASE, troubleOf } from '#tests/feeds/feed-sketches.ts'
import { TRACKS } from '#tests/feeds/positions-sketches.ts'
import { aPosition, arrowOf, SKETCH_CASE } from '#tests/support/arrow-positions.ts'

const at = (text: string) => {
  const parsed = parseInstant(text)
  return parsed.ok ? parsed.value : instant(0)
}
const question = (part: Partial<PositionsQuestion> = {}): PositionsQuestion => ({
  address: { id: SKETCH_CASE, parameters: { n: '4' } },
  extent: { from: at('2023-09-07T06:00Z'), to: at('2023-10-02T00:00Z') },
  tracks: TRACKS,
  keepsNullIsland: () => false,
  ...part,
})

/** Answers one body after the other, the last for ever, and keeps what was asked. */
function transportOf(...bodies: readonly (() => Response)[]) {
  const asked: Request[] = []
  const fetch = (request: Request) => {
    asked.push(request)
    return Promise.resolve((bodies[Math.min(asked.length, bodies.length) - 1] ?? answer())())
  }
  const transport: Transport = { kind: 'live', base: BASE, fetch, refreshMs: null }
  return { transport, asked }
}
const answer =
  (rows = [aPosition(0)]) =>
  () =>
    new Response(arrowOf(rows))

test('asks for every day that the case reaches, with the parameters of the case', async () => {
  const { transport, asked } = transportOf(answer())
  const { positions, report } = await new QueryClient().fetchQuery(positionsQuery(question(), transport))
  expect(asked.map(({ url }) => url)).toEqual([
    `${BASE}/positions?n=4&case=${SKETCH_CASE}&from=2023-09-07&to=2023-10-01`,
  ])
  expect(asked[0]?.headers.get('accept')).toBe(POSITIONS_TYPE)
  expect([positions.count, report.accepted]).toEqual([1, 1])
})

test('the whole of the first and the last day was asked for', async () => {
  const times = ['2023-09-06T23:59:59Z', '2023-09-07T00:00Z', '2023-10-01T23:59:59Z', '2023-10-02T00:00Z']
  const { transport } = transportOf(answer(times.map((time, row) => aPosition(row, { time: at(time) / 1000 }))))
  const { report } = await new QueryClient().fetchQuery(positionsQuery(question(), transport))
  expect(report).toMatchObject({ accepted: 2, quarantined: 2 })
})

test('a case without positions is a good answer', async () => {
  const { transport } = transportOf(answer([]))
  expect((await new QueryClient().fetchQuery(positionsQuery(question(), transport))).positions.count).toBe(0)
})

test('a server that fails is asked again by the rules of all feeds, one that refuses is not', async () => {
  for (const [status, isAskedAgain] of [
    [503, true],
    [404, false],
  ] as const) {
    const { transport, asked } = transportOf(() => new Response('', { status }))
    const query = positionsQuery(question(), transport)
    const client = new QueryClient()
    expect(await troubleOf(client.fetchQuery(query))).toMatchObject({ kind: 'status', status, feed: 'positions' })
    const state = client.getQueryState(query.queryKey)
    expect(state && waitOf('positions', transport, state) !== null).toBe(isAskedAgain)
    expect(asked).toHaveLength(1)
  }
})

test('the last good columns stay when the next answer is none', async () => {
  const { transport } = transportOf(answer(), () => new Response('<!doctype html>'))
  const client = new QueryClient()
  const query = positionsQuery(question(), transport)
  const good = await client.fetchQuery(query)
  expect(await troubleOf(client.fetchQuery({ ...query, staleTime: 0 }))).toMatchObject({ kind: 'not-data' })
  expect(client.getQueryData(query.queryKey)).toBe(good)
})

test('with other tracks the rows are read anew: those of a track that is gone do not stay', async () => {
  const { transport, asked } = transportOf(answer([aPosition(0), aPosition(1), aPosition(0, { track: 'B' })]))
  const client = new QueryClient()
  const ask = (tracks: PositionsQuestion['tracks']) =>
    client.fetchQuery(positionsQuery(question({ tracks }), transport))
  expect((await ask(TRACKS)).report).toMatchObject({ accepted: 3 })
  const [ship, ...others] = TRACKS
  expect((await ask(TRACKS.slice(0, 1))).report).toMatchObject({ accepted: 2, rejected: 1 })
  // A name does not matter to rows, so they are not asked for again; a basis does.
  await ask(TRACKS.map((track) => ({ ...track, name: { en: 'renamed' } })))
  expect(asked).toHaveLength(2)
  if (ship) await ask([{ ...ship, basis: 'synthetic' }, ...others])
  expect(asked).toHaveLength(3)
})

test('tracks are gone through once however often the page is rendered, and equal ones ask the same', () => {
  const { transport } = transportOf(answer())
  let looks = 0
  const watched = TRACKS.map((track) => ({
    ...track,
    get id() {
      looks += 1
      return track.id
    },
  }))
  const keyOf = (tracks: PositionsQuestion['tracks']) => positionsQuery(question({ tracks }), transport).queryKey
  const keys = [keyOf(watched), keyOf(watched), keyOf(watched)]
  expect(looks).toBe(TRACKS.length)
  expect(keys).toEqual([keyOf(TRACKS), keyOf(TRACKS), keyOf([...TRACKS])])
  expect(keyOf(TRACKS.slice(1))).not.toEqual(keyOf(TRACKS))
})

test('whether rows near 0 degrees, 0 degrees are kept is looked at each time', async () => {
  let isKept = false
  const { transport } = transportOf(answer([aPosition(0), aPosition(1), aPosition(2, { longitude: 0, latitude: 0 })]))
  const client = new QueryClient()
  const query = { ...positionsQuery(question({ keepsNullIsland: () => isKept }), transport), staleTime: 0 }
  expect((await client.fetchQuery(query)).report.quarantined).toBe(1)
  isKept = true
  expect((await client.fetchQuery(query)).report.quarantined).toBe(0)
})

test('what was asked ahead is taken over once, its failure included, and the next is asked anew', async () => {
  const { transport, asked } = transportOf(() => new Response('', { status: 503 }), answer())
  giveHeadStart(question().address, question().extent, transport)
  expect(asked).toHaveLength(1)
  const client = new QueryClient()
  const query = positionsQuery(question(), transport)
  expect(await troubleOf(client.fetchQuery(query))).toMatchObject({ kind: 'status', status: 503 })
  expect(asked).toHaveLength(1)
  expect((await client.fetchQuery(query)).positions.count).toBe(1)
  expect(asked).toHaveLength(2)
})

test('what was asked ahead for other days is not taken, and is given up by whoever asked', async () => {
  const { transport, asked } = transportOf(answer())
  const giveUp = giveHeadStart(question().address, { ...question().extent, to: at('2023-09-20T00:00Z') }, transport)
  const read = await new QueryClient().fetchQuery(positionsQuery(question(), transport))
  expect([read.positions.count, asked.length]).toEqual([1, 2])
  giveUp()
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
})

test('whoever took over what was asked ahead ends it', async () => {
  const { transport, asked } = transportOf(() => new Response(new ReadableStream()))
  const giveUp = giveHeadStart(question().address, question().extent, transport)
  const client = new QueryClient()
  const query = positionsQuery(question(), transport)
  const reading = client.fetchQuery(query)
  giveUp()
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false])
  await client.cancelQueries({ queryKey: query.queryKey })
  await expect(reading).rejects.toThrow()
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true])
})
