import { describe, expect, test } from 'vitest'
import { indexCase } from '#app/domain/case-index.ts'
import type { Place, Position } from '#app/domain/place.ts'
import { about, moreThan, UNKNOWN } from '#app/domain/quantity.ts'
import type { LegId, PlaceId, SourceId, VesselId } from '#app/domain/record.ts'
import { roundedDegrees } from '#app/domain/rounded-degrees.ts'
import { csvFile, writeCsv, type CsvRows } from '#app/export/writers/csv.ts'
import { unguard } from '#app/export/writers/csv-cells.ts'
import type { Board } from '#app/state/board.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { recordsOf } from '#tests/export/read-csv.ts'
import { at, boardOf, consignment, days, fileOf, leg, legsOf, NOT_GRADED } from '#tests/support/sketch.ts'
import { english } from '#tests/support/translators.ts'

const write = (board: Board, rows: CsvRows = 'window', part = {}) =>
  writeCsv(board, rows, { english, isMock: true, feedsDown: [], ...part })
const table = (board: Board, rows: CsvRows = 'window', part = {}) => recordsOf(write(board, rows, part))

describe('the rows', () => {
  test('are the legs of the window, in the order of the table', () => {
    const board = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
    expect(table(board).map((row) => row['id'])).toEqual(board.legs.map((one) => one.id))
    expect(table(board)).toHaveLength(1)
  })

  test('are all legs of the case when everything is asked for', () => {
    const board = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
    expect(table(board, 'all').map((row) => row['id'])).toEqual(['WH-300-vessel', 'WH-300-rail'])
  })

  test('a window without legs gives the names of the columns alone', () => {
    const board = publishedBoard({ window: days('2023-10-20', '2023-10-21') })
    expect(write(board).split('\r\n')).toHaveLength(2)
  })

  test('the same board gives the same bytes', () => {
    expect(write(publishedBoard())).toBe(write(publishedBoard()))
  })
})

describe('times', () => {
  const [sea, rail] = table(publishedBoard(), 'all')

  test('are ISO 8601 in UTC', () => {
    expect(sea?.['departs_from']).toBe('2023-09-07T00:00Z')
    expect(sea?.['departs_seen_from']).toBe('2023-09-07T00:00Z')
  })

  test('an end stands as the first moment after, and as the last day included', () => {
    expect(sea).toMatchObject({
      departs_seen_to: '2023-09-09T00:00Z',
      departs_seen_last_day_included: '2023-09-08',
      arrives_to: '2023-09-13T00:00Z',
      arrives_last_day_included: '2023-09-12',
    })
    expect(rail?.['arrives_last_day_included']).toBe('2023-10-01')
  })

  test('what no source gives stays empty', () => {
    expect(sea).toMatchObject({ departs_to: '', departs_last_day_included: '', arrives_from: '' })
  })

  test('an instant lies on its own day', () => {
    const when = { from: at('2023-09-07T00:00Z'), to: at('2023-09-07T00:00Z') }
    const exact = leg('A-1', when, { departs: { place: 'NAJ' as PlaceId, when, seen: null } })
    expect(table(boardOf(fileOf([exact])))[0]?.['departs_last_day_included']).toBe('2023-09-07')
  })
})

describe('containers', () => {
  test('keep their hedge in words and in kind', () => {
    expect(table(publishedBoard())[0]).toMatchObject({ containers: 'about 300 containers', containers_kind: 'about' })
  })

  test('are numbers in one row of each consignment, so that a sum counts no box twice', () => {
    const legs = legsOf(`
      A vessel NAJ>DUN  ====...
      A rail   DUN>TIK  ....===
      B vessel NAJ>DUN  ==.....
    `)
    const file = fileOf(legs, { consignments: [consignment('A', about(300)), consignment('B', about(20))] })
    const rows = table(boardOf(file))
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0)
    expect([sum('containers_low'), sum('containers_high')]).toEqual([320, 320])
    expect(rows.map((row) => row['containers_counted_in_row'])).toEqual(['A-1', 'A-1', 'B-1'])
    expect(rows.map((row) => row['consignment_containers'])).toEqual([
      'about 300 containers',
      '',
      'about 20 containers',
    ])
    expect(rows.map((row) => row['containers'])).toEqual([
      'about 300 containers',
      'about 300 containers',
      'about 20 containers',
    ])
  })

  test('an open end has no number', () => {
    const file = fileOf(legsOf('A rail NAJ>DUN =='), { consignments: [consignment('A', moreThan(1000))] })
    expect(table(boardOf(file))[0]).toMatchObject({
      containers: 'more than 1,000 containers',
      containers_kind: 'moreThan',
      containers_low: '1000',
      containers_high: '',
    })
  })

  test('an unknown number is no zero', () => {
    const file = fileOf(legsOf('A rail NAJ>DUN =='), { consignments: [consignment('A', UNKNOWN)] })
    expect(table(boardOf(file))[0]).toMatchObject({
      containers_kind: 'unknown',
      containers_low: '',
      containers_high: '',
    })
  })
})

describe('provenance', () => {
  const [sea] = table(publishedBoard())

  test('basis, grades, sources and denials stand in each row', () => {
    expect(sea).toMatchObject({ basis: 'published', grade_position: 'B2', grade_cargo: 'B6', grade_identity: 'B2' })
    expect(sea?.['sources']).toContain('White House, National Security Council, 2023-10-13')
    expect(sea?.['denied_by']).toContain('Peskov')
  })

  test('a source of which only the month is known gets no day', () => {
    expect(sea?.['sources']).toContain('2024-06-01 to 2024-06-30')
  })

  test('the demo feed and the feeds that are down are named', () => {
    expect(sea?.['feed']).toBe('demo (MOCK)')
    const [live] = table(publishedBoard(), 'window', { isMock: false, feedsDown: ['sightings'] })
    expect(live).toMatchObject({ feed: 'live', feeds_not_counted: 'sightings' })
  })

  test('a synthetic leg says so', () => {
    const made = leg('SYN-1', days('2023-09-01', '2023-09-03'), { basis: 'synthetic', grades: NOT_GRADED, sources: [] })
    expect(table(boardOf(fileOf([made])))[0]).toMatchObject({ id: 'SYN-1', basis: 'synthetic', sources: '' })
  })
})

test('a ship with a formula for a name arrives as text and comes back unchanged', () => {
  const name = '=HYPERLINK("x")'
  const part = { id: 'V' as VesselId, basis: 'published' as const, grades: NOT_GRADED, sources: ['S' as SourceId] }
  const vessel = { ...part, name, imo: null, mmsi: null, callSign: null, flag: null, type: null }
  const ship = { ...vessel, grossTonnage: null, owner: null, listings: [], notes: [] }
  const sailed = leg('A-1', days('2023-09-01', '2023-09-03'), { id: 'A-1' as LegId, vessel: ship.id })
  const carrier = table(boardOf(fileOf([sailed], { vessels: [ship] })))[0]?.['carrier'] ?? ''
  expect(carrier).toBe(`'${name}`)
  expect(unguard(carrier)).toBe(name)
})

describe('coordinates', () => {
  const place = (position: Position, precisionKm: number): Pick<Place, 'position' | 'precisionKm'> => ({
    position,
    precisionKm,
  })

  test.each([
    [1.5, 42.23],
    [5, 42.23],
    [10, 42.2],
    [50, 42.2],
    [100, 42],
    [0.1, 42.235],
    [0.001, 42.23457],
  ])('of a place known to %d km are written as %d', (precisionKm, written) => {
    expect(roundedDegrees(place([130.3, 42.234567], precisionKm), 1)).toBe(written)
  })

  test('of the published case have no more than two decimals', () => {
    for (const row of table(publishedBoard(), 'all')) {
      for (const name of ['from_longitude', 'from_latitude', 'to_longitude', 'to_latitude']) {
        expect(row[name]).toMatch(/^\d{2,3}(\.\d{1,2})?$/)
      }
    }
  })
})

test('a board whose places did not come still names them by their ids', () => {
  const board = publishedBoard()
  const file = { ...board.file, places: [] }
  const [row] = table({ ...board, file, index: indexCase(file) })
  expect(row).toMatchObject({ from: 'rajin-port', from_longitude: '', from_precision_km: '' })
})

test('the file begins with a byte order mark, which spreadsheets need for names that are not ASCII', async () => {
  const bytes = new Uint8Array(await csvFile('id\r\n').arrayBuffer())
  expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64, 0x0d, 0x0a])
})

test('in an exercise each row says so in a column of its own, the last; outside there is no such column', () => {
  const rows = table(publishedBoard(), 'all', { exercise: 'EXERCISE: Sketch' })
  expect(rows.map((row) => row['exercise'])).toEqual(['EXERCISE: Sketch', 'EXERCISE: Sketch'])
  expect(Object.keys(rows[0] ?? {}).at(-1)).toBe('exercise')
  expect(write(publishedBoard(), 'all')).not.toMatch(/exercise/i)
})
