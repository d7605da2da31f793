import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import {
  cellOf,
  FASTEST_KN,
  KIND_FLAGGED,
  LONGEST_GAP_S,
  NO_ROW,
  NO_SPEED,
  previousOf,
  secondOf,
  type Positions,
} from '#app/domain/track.ts'
import { FeedError } from '#app/feeds/trouble.ts'
import { nauticalMiles, referenceOf } from '#tests/feeds/positions-reference.ts'
import { readSketch, TRACKS } from '#tests/feeds/positions-sketches.ts'
import type { SketchedPosition } from '#tests/support/arrow-positions.ts'

const START = 1_694_044_800
const ASKED = { from: instant((START - 86_400) * 1000), to: instant((START + 10 * 86_400) * 1000) }

/** Few values, so that rows meet; of each kind of fault some. */
const someTime = fc.oneof(
  { weight: 20, arbitrary: fc.nat({ max: 40 }).map((minutes) => START + minutes * 30) },
  { weight: 5, arbitrary: fc.nat({ max: 10 }).map((days) => START + days * 86_400) },
  fc.constantFrom(null, 0, 600_000_000, START - 86_401, 4_000_000_000),
)
const someLongitude = fc.oneof(
  { weight: 10, arbitrary: fc.nat({ max: 6 }).map((step) => 130 + step * 0.002) },
  { weight: 3, arbitrary: fc.constantFrom(179.9999, -179.9999, 180, -180, 0, -0, 0.0009) },
  fc.constantFrom(null, 181, 200, NaN, Infinity),
)
const someLatitude = fc.oneof(
  { weight: 10, arbitrary: fc.nat({ max: 3 }).map((step) => 42 + step * 0.002) },
  { weight: 3, arbitrary: fc.constantFrom(0, -0, 0.0009, 90, -90) },
  fc.constantFrom(null, 91, 95, -Infinity),
)
const someRow: fc.Arbitrary<SketchedPosition> = fc.record({
  track: fc.oneof({ weight: 20, arbitrary: fc.constantFrom('A', 'B') }, fc.constantFrom('nobody', null)),
  time: someTime,
  longitude: someLongitude,
  latitude: someLatitude,
  speed: fc.constantFrom(0, 50, 120, 512, 1022, 1023, 2000, null),
})
const someRows = fc.array(someRow, { maxLength: 60, size: 'max' })

/** Runs a check over what was read of many dirty answers that were not refused. */
function forDirtyAnswers(check: (answer: ReturnType<typeof readSketch>, rows: readonly SketchedPosition[]) => void) {
  fc.assert(
    fc.property(someRows, fc.boolean(), fc.integer({ min: 1, max: 60 }), (rows, keepsNullIsland, rowsABatch) => {
      const read = () => readSketch(rows, { asked: ASKED, keepsNullIsland }, { rowsABatch })
      const { counts } = referenceOf(rows, { tracks: ['A', 'B'], trains: ['B'], asked: ASKED, keepsNullIsland })
      const rejected = (counts['no-time'] ?? 0) + (counts['unknown-track'] ?? 0) + (counts['off-the-globe'] ?? 0)
      if (rejected * 2 > rows.length) expect(read).toThrow(FeedError)
      else check(read(), rows)
    }),
    { numRuns: 100 },
  )
}

const placeOf = ({ rows }: Positions, row: number) => ({
  longitude: rows[row * 4] ?? NaN,
  latitude: rows[row * 4 + 1] ?? NaN,
})
const eachRow = ({ count }: Positions) => Array.from({ length: count }, (_, row) => row)

// Slow where other tests run beside it.
describe('whatever the server answers', { timeout: 60_000 }, () => {
  test('every row is accounted for once', () => {
    forDirtyAnswers(({ report, positions }, rows) => {
      const { read, accepted, quarantined, rejected, skipped, flagged, groups } = report
      expect(read).toBe(rows.length)
      expect(accepted + quarantined + rejected + skipped).toBe(read)
      expect(positions.count).toBe(accepted)
      expect(eachRow(positions).filter((row) => ((positions.kinds[row] ?? 0) & KIND_FLAGGED) !== 0)).toHaveLength(
        flagged,
      )
      const sum = (disposition: string) =>
        groups.filter((group) => group.disposition === disposition).reduce((all, group) => all + group.count, 0)
      expect([sum('quarantined'), sum('rejected'), sum('skipped')]).toEqual([quarantined, rejected, skipped])
      for (const { count, first } of groups) expect(first).toHaveLength(Math.min(count, 20))
    })
  })

  test('rows stand in the order of time', () => {
    forDirtyAnswers(({ positions }) => {
      const seconds = eachRow(positions).map((row) => secondOf(positions, row))
      expect(seconds).toEqual(seconds.toSorted((a, b) => a - b))
      expect(positions.base % 86_400_000).toBe(0)
    })
  })

  test('no line joins two tracks, crosses a long silence, or is a vessel faster than any ship', () => {
    forDirtyAnswers(({ positions }) => {
      for (const row of eachRow(positions)) {
        const before = previousOf(positions, row)
        if (before === NO_ROW) continue
        expect(before).toBeLessThan(row)
        expect(positions.trackOf[before]).toBe(positions.trackOf[row])
        const elapsed = secondOf(positions, row) - secondOf(positions, before)
        expect(elapsed).toBeGreaterThan(0)
        expect(elapsed).toBeLessThanOrEqual(LONGEST_GAP_S)
        if (TRACKS[positions.trackOf[row] ?? -1]?.mode === 'rail') continue
        const knots = (nauticalMiles(placeOf(positions, before), placeOf(positions, row)) / elapsed) * 3600
        expect(knots).toBeLessThanOrEqual(FASTEST_KN * (1 + 1e-9))
      }
    })
  })

  test('each row that can be drawn is in the cell of its position, in the order of time', () => {
    forDirtyAnswers(({ positions }) => {
      const { cells, starts, order } = positions.grid
      const inCells = [...cells].flatMap((cell, index) => {
        const rows = [...order.subarray(starts[index], starts[index + 1])]
        expect(rows.length).toBeGreaterThan(0)
        expect(rows).toEqual(rows.toSorted((a, b) => a - b))
        for (const row of rows) {
          const { longitude, latitude } = placeOf(positions, row)
          expect(cellOf(longitude, latitude)).toBe(cell)
        }
        return rows
      })
      expect([...cells]).toEqual([...new Set(cells)].sort((a, b) => a - b))
      const drawable = eachRow(positions).filter((row) => placeOf(positions, row).latitude !== 91)
      expect(inCells.sort((a, b) => a - b)).toEqual(drawable)
    })
  })

  test('the fast reader says what the plain one says', () => {
    fc.assert(
      fc.property(someRows, fc.boolean(), (rows, keepsNullIsland) => {
        const reference = referenceOf(rows, { tracks: ['A', 'B'], trains: ['B'], asked: ASKED, keepsNullIsland })
        let answer
        try {
          answer = readSketch(rows, { asked: ASKED, keepsNullIsland })
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError)
          return
        }
        const { positions, report } = answer
        expect(Object.fromEntries(report.groups.map(({ rule, count }) => [rule, count]))).toEqual(reference.counts)
        expect(report.late).toBe(reference.late)
        expect(report.flagged).toBe(reference.rows.filter(({ doubts }) => doubts.size > 0).length)
        const numberOf = (row: number) => (row === NO_ROW ? null : (reference.rows[row]?.row ?? NaN))
        const read = eachRow(positions).map((row) => ({
          track: TRACKS[positions.trackOf[row] ?? -1]?.id,
          time: positions.base / 1000 + secondOf(positions, row),
          place: placeOf(positions, row).latitude === 91 ? null : placeOf(positions, row),
          speed: positions.speeds[row],
          previous: numberOf(previousOf(positions, row)),
          isFlagged: ((positions.kinds[row] ?? 0) & KIND_FLAGGED) !== 0,
        }))
        expect(read).toEqual(
          reference.rows.map(({ track, time, place, speed, previous, doubts }) => ({
            track,
            time,
            previous,
            isFlagged: doubts.size > 0,
            // 0 and -0 are the same place.
            place: place && { longitude: place.longitude + 0, latitude: place.latitude + 0 },
            speed: speed === 1023 || (speed > 1023 && track === 'A') ? NO_SPEED : speed,
          })),
        )
      }),
      { numRuns: 300 },
    )
  })
})
