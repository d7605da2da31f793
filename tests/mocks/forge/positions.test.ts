import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { distanceKm } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { forgeCase, type Forged } from '#mocks/cases/forge/forge.ts'
import type { FaultKind } from '#mocks/cases/forge/faults/fault.ts'

const CASES = 40
const HOUR_S = 3600
const FASTEST_KN = 17
const EXTENT_S = { from: Date.UTC(2031, 3, 24) / 1000, to: Date.UTC(2031, 5, 15) / 1000 }

type Report = { readonly second: number; readonly at: Position; readonly knots: number }

/** The reports of each track, by its id. */
function reportsOf({ answers }: Forged): ReadonlyMap<string, readonly Report[]> {
  const columns = answers.positions()
  const reports = new Map<string, Report[]>(columns.tracks.map((id) => [id, []]))
  for (const [row, second] of columns.times.entries()) {
    const at: Position = [columns.longitudes[row] ?? NaN, columns.latitudes[row] ?? NaN]
    const track = columns.tracks[columns.trackOf[row] ?? -1] ?? ''
    reports.get(track)?.push({ second, at, knots: (columns.speeds[row] ?? NaN) / 10 })
  }
  return reports
}

/** The same cases for every law, so that each is made once. */
const cases = fc
  .sample(fc.record({ seed: fc.nat({ max: 999_999_999 }), difficulty: fc.integer({ min: 1, max: 5 }) }), {
    numRuns: CASES,
    seed: 4711,
  })
  .map((parameters) => {
    const forged = forgeCase(parameters)
    return { numbers: `${parameters.seed}, level ${parameters.difficulty}`, forged, reports: reportsOf(forged) }
  })

const forAll = (law: (forged: Forged, reports: ReturnType<typeof reportsOf>, numbers: string) => void): void => {
  for (const { forged, reports, numbers } of cases) law(forged, reports, numbers)
}

/** The longest time between two reports of a track, with the two. */
const longestSilence = (reports: readonly Report[]) =>
  reports.slice(1).reduce(
    (longest, b, index) => {
      const a = ensure(reports[index], 'report')
      return b.second - a.second > longest.b.second - longest.a.second ? { a, b } : longest
    },
    { a: ensure(reports[0], 'report'), b: ensure(reports[0], 'report') },
  )

const recordsOf = ({ key }: Forged, kind: FaultKind): readonly string[] =>
  key.faults.find((fault) => fault.kind === kind)?.records ?? []

describe('the positions of a forged case', { timeout: 60_000 }, () => {
  test('are those of its tracks, sorted, within its days, and the same each time', () => {
    forAll((forged) => {
      const columns = forged.answers.positions()
      expect(columns.tracks).toEqual(forged.answers.tracks.map(({ id }) => id))
      expect(columns.times).toEqual(columns.times.toSorted())
      expect(columns.times[0]).toBeGreaterThanOrEqual(EXTENT_S.from)
      expect(columns.times.at(-1)).toBeLessThan(EXTENT_S.to)
      expect(forged.answers.positions()).toEqual(columns)
    })
  })

  test('move as ships do', () => {
    forAll((_, reports) => {
      for (const track of reports.values()) {
        expect(track.length).toBeGreaterThan(60)
        const speeds = track.slice(1).map((b, index) => {
          const a = ensure(track[index], 'report')
          const hours = (b.second - a.second) / HOUR_S
          return Math.max(distanceKm(a.at, b.at) / 1.852 / hours, b.knots)
        })
        expect(Math.max(...speeds)).toBeLessThan(FASTEST_KN)
      }
    })
  })

  test('are silent for hours only where the key says so', () => {
    forAll((forged, reports, numbers) => {
      const told = new Set([
        ...recordsOf(forged, 'coverage-hole'),
        ...recordsOf(forged, 'not-transmitting').slice(0, 1),
      ])
      for (const [id, track] of reports) {
        const { a, b } = longestSilence(track)
        const hours = (b.second - a.second) / HOUR_S
        if (told.has(id)) expect(hours, numbers).toBeGreaterThan(4)
        else expect(hours, numbers).toBeLessThan(1)
      }
    })
  })

  test('of a ship that does not transmit are missing where others are heard', () => {
    forAll((forged, reports) => {
      const [silent, , ...others] = recordsOf(forged, 'not-transmitting')
      if (silent === undefined) return
      const { a, b } = longestSilence(ensure(reports.get(silent), silent))
      const [west, east] = [Math.min(a.at[0], b.at[0]), Math.max(a.at[0], b.at[0])]
      const heard = others.flatMap((id) => reports.get(id) ?? []).filter(({ at }) => at[0] > west && at[0] < east)
      expect(heard.length).toBeGreaterThan(5)
    })
  })
})
