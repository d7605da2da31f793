import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TrackId } from '#app/domain/record.ts'
import { instant } from '#app/domain/time.ts'
import { disturbPositions } from '#mocks/disturbances/disturb-positions.ts'
import { emptyColumns, type PositionColumns } from '#mocks/positions/position-columns.ts'

const at = (second: number) => instant(second * 1000)
const track = (id: string) => id as TrackId
const TRACKS = ['A', 'B', 'C']

/** A row for each letter of `AB.A`: the track, at the second of its place; a dot is a second without a row. */
function columnsFrom(sketch: string): PositionColumns {
  const heard = [...sketch].flatMap((letter, second) => (letter === '.' ? [] : [{ letter, second }]))
  const columns = emptyColumns(heard.length, ['A', 'B'])
  for (const [row, { letter, second }] of heard.entries()) {
    columns.times[row] = second
    columns.trackOf[row] = columns.tracks.indexOf(letter)
    columns.longitudes[row] = second
    columns.latitudes[row] = -second
    columns.speeds[row] = 100
  }
  return columns
}

const rowsOf = (columns: PositionColumns) =>
  [...columns.times].map((second, row) => ({
    second,
    track: columns.tracks[columns.trackOf[row] ?? -1],
    longitude: columns.longitudes[row],
    latitude: columns.latitudes[row],
    speed: columns.speeds[row],
  }))
const sketchOf = (columns: PositionColumns) =>
  rowsOf(columns)
    .map((row) => `${row.track}${row.second}`)
    .join(' ')

test('nothing wrong leaves the very same columns', () => {
  const columns = columnsFrom('ABA')
  expect(disturbPositions(columns, { silences: [], spoofs: [] }, TRACKS)).toBe(columns)
})

test('a silent track is not heard from the first second of the silence to before its end; others are', () => {
  const silences = [{ track: track('A'), span: { from: at(2), to: at(5) } }]
  expect(sketchOf(disturbPositions(columnsFrom('ABAABAA'), { silences, spoofs: [] }, TRACKS))).toBe('A0 B1 B4 A5 A6')
})

test('silences add up', () => {
  const silences = [
    { track: track('A'), span: { from: at(0), to: at(1) } },
    { track: track('A'), span: { from: at(3), to: at(9) } },
    { track: track('B'), span: { from: at(1), to: at(2) } },
  ]
  expect(sketchOf(disturbPositions(columnsFrom('ABAB.A'), { silences, spoofs: [] }, TRACKS))).toBe('A2 B3')
})

test('a false position stands in its second, without a speed, even where its track is silent or was never heard', () => {
  const silences = [{ track: track('A'), span: { from: at(0), to: at(9) } }]
  const spoofs = [
    { track: track('A'), at: instant(1_999), longitude: 10, latitude: 20 },
    { track: track('C'), at: at(0), longitude: 30, latitude: 40 },
  ]
  const disturbed = disturbPositions(columnsFrom('ABB'), { silences, spoofs }, TRACKS)
  expect(sketchOf(disturbed)).toBe('C0 B1 A1 B2')
  expect(rowsOf(disturbed)[2]).toEqual({ second: 1, track: 'A', longitude: 10, latitude: 20, speed: 1023 })
})

test('what is said of a track that there is not is left', () => {
  const spoofs = [{ track: track('Z'), at: at(1), longitude: 1, latitude: 1 }]
  const silences = [{ track: track('Z'), span: { from: at(0), to: at(9) } }]
  expect(sketchOf(disturbPositions(columnsFrom('AB'), { silences, spoofs }, TRACKS))).toBe('A0 B1')
})

test('rows stay in the order of their times, and no column gets shorter than another', () => {
  const spoof = fc.record({
    track: fc.constantFrom('A', 'B', 'C', 'Z').map(track),
    at: fc.nat(12).map(at),
    longitude: fc.integer({ min: -180, max: 180 }),
    latitude: fc.integer({ min: -90, max: 90 }),
  })
  const silence = fc.record({
    track: fc.constantFrom('A', 'B', 'Z').map(track),
    span: fc.tuple(fc.nat(12), fc.nat(12)).map(([from, length]) => ({ from: at(from), to: at(from + length) })),
  })
  const sketch = fc.string({ unit: fc.constantFrom('A', 'B', '.'), maxLength: 12 })
  fc.assert(
    fc.property(
      sketch,
      fc.array(silence, { maxLength: 3 }),
      fc.array(spoof, { maxLength: 4 }),
      (drawn, silences, spoofs) => {
        const disturbed = disturbPositions(columnsFrom(drawn), { silences, spoofs }, TRACKS)
        const rows = rowsOf(disturbed)
        const heard = rowsOf(columnsFrom(drawn)).filter((row) =>
          silences.every(
            ({ track: of, span }) => of !== row.track || row.second * 1000 < span.from || row.second * 1000 >= span.to,
          ),
        )
        expect(rows.map((row) => row.second)).toEqual(rows.map((row) => row.second).toSorted((a, b) => a - b))
        expect(rows.filter((row) => row.speed === 100)).toEqual(heard)
        expect(rows).toHaveLength(heard.length + spoofs.filter(({ track: of }) => of !== 'Z').length)
      },
    ),
  )
})
