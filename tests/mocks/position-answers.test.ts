import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY_MS } from '#app/domain/time.ts'
import { MOCK_BASE, server } from '#mocks/node.ts'
import { pageTransport } from '#mocks/page.ts'
import type { PositionRow } from '#tests/mocks/position-faults.ts'
import { readBody } from '#tests/mocks/position-rows.ts'

const LOAD = 'case=load&n=5000&seed=7'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

async function rowsOf(query: string) {
  const response = await fetch(new Request(`${MOCK_BASE}/positions?${query}`))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/vnd.apache.arrow.stream'])
  return readBody(await response.arrayBuffer())
}

async function refusalOf(query: string) {
  const response = await fetch(new Request(`${MOCK_BASE}/positions?${query}`))
  const type = response.headers.get('content-type')
  return { status: response.status, type, ...((await response.json()) as { title: string; detail: string }) }
}

const secondsOf = (month: number, day: number): number => Date.UTC(2023, month - 1, day) / 1000
const eastOf = ({ longitude }: PositionRow): number => longitude ?? NaN
const northOf = ({ latitude }: PositionRow): number => latitude ?? NaN

describe('the feed of positions', () => {
  test('answers all of a case, and says how many', async () => {
    const { about, rows } = await rowsOf(LOAD)
    expect(about).toEqual({ feed: 'positions', case: 'load', generatedAt: '2026-11-23T00:00:00Z', count: '5000' })
    expect(rows).toHaveLength(5000)
  })

  test('answers the same inside the page', async () => {
    const { base, fetch } = await pageTransport('https://dash.test/')
    const response = await fetch(new Request(`${base}/positions?${LOAD}`))
    expect(readBody(await response.arrayBuffer()).rows).toEqual((await rowsOf(LOAD)).rows)
  })

  test('has none for the published case: no source gives any', async () => {
    const { about, rows } = await rowsOf('case=published')
    expect(about).toMatchObject({ case: 'published', count: '0' })
    expect(rows).toEqual([])
  })

  test.each([
    ['from=2023-09-20', (row: PositionRow) => row.time >= secondsOf(9, 20)],
    ['to=2023-09-20', (row: PositionRow) => row.time < secondsOf(9, 20) + DAY_MS / 1000],
    ['to=2023-09-20T00:00Z', (row: PositionRow) => row.time < secondsOf(9, 20)],
    [
      'from=2023-09-12T06:30Z&to=2023-09-12',
      (row: PositionRow) => row.time >= secondsOf(9, 12) + 6.5 * 3600 && row.time < secondsOf(9, 13),
    ],
    [
      'bbox=120,20,150,45',
      (row: PositionRow) => eastOf(row) >= 120 && eastOf(row) <= 150 && northOf(row) <= 45 && northOf(row) >= 20,
    ],
    ['bbox=170,-90,-160.5,90', (row: PositionRow) => eastOf(row) >= 170 || eastOf(row) <= -160.5],
    [
      'bbox=-180,0,180,30&from=2023-09-10&to=2023-09-11',
      (row: PositionRow) =>
        northOf(row) >= 0 && northOf(row) <= 30 && row.time >= secondsOf(9, 10) && row.time < secondsOf(9, 12),
    ],
  ])('picks by %s as a plain filter does', async (filter, holds) => {
    const { about, rows } = await rowsOf(`${LOAD}&${filter}`)
    const expected = (await rowsOf(LOAD)).rows.filter(holds)
    expect(expected.length).toBeGreaterThan(0)
    expect(rows).toEqual(expected)
    expect(about).toMatchObject({ count: `${expected.length}` })
  })

  test('answers no rows where there are none', async () => {
    expect((await rowsOf(`${LOAD}&from=2024-01-01`)).rows).toEqual([])
    expect((await rowsOf(`${LOAD}&bbox=30,-80,31,-79`)).rows).toEqual([])
  })

  test.each([
    ['from=yesterday', '"from" must be a UTC day or a UTC instant'],
    ['to=2023-02-30', '"to" must be a UTC day or a UTC instant'],
    ['from=2023-09-20&to=2023-09-19', '"to" must be after "from"'],
    ['bbox=1,2,3', '"bbox" must be four numbers'],
    ['bbox=1,2,3,x', '"bbox" must be four numbers'],
    ['bbox=1,20,3,10', '"bbox" must be four numbers'],
    ['bbox=1,2,300,4', '"bbox" must be four numbers'],
    ['bbox=', '"bbox" must be four numbers'],
  ])('refuses %s in plain words', async (filter, words) => {
    const refusal = await refusalOf(`${LOAD}&${filter}`)
    expect(refusal).toMatchObject({ status: 400, type: 'application/problem+json', title: 'Parameter out of bounds' })
    expect(refusal.detail).toContain(words)
  })

  test('knows no other cases', async () => {
    expect(await refusalOf('case=nowhere')).toMatchObject({ status: 404, detail: 'There is no case "nowhere".' })
    expect(await refusalOf('from=2023-09-07')).toMatchObject({ status: 400, title: 'No case asked for' })
  })
})
