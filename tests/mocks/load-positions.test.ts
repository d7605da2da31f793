import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { makePositions } from '#mocks/cases/load/make-positions.ts'
import { makeTraffic, type Run } from '#mocks/cases/load/traffic.ts'
import { cornersOf } from '#mocks/cases/load/ways.ts'
import { encodePositions } from '#mocks/positions/encode-positions.ts'
import type { PositionColumns } from '#mocks/positions/position-columns.ts'
import { distanceKm, distanceToPathKm, type Place } from '#tests/mocks/globe.ts'

const WINDOW_S = { from: Date.UTC(2023, 8, 7) / 1000, to: Date.UTC(2023, 9, 2) / 1000 }
const HOUR_S = 3600
const KM_PER_NAUTICAL_MILE = 1.852
const FASTEST_KN = 50

type Report = { readonly time: number; readonly at: Place; readonly knots: number }
type Pair = {
  readonly run: Run
  readonly a: Report
  readonly b: Report
  readonly knots: number
  readonly lasted: number
}

/** The reports of each track in the order in which they come. */
function byTrack(columns: PositionColumns): readonly (readonly Report[])[] {
  const tracks: Report[][] = columns.tracks.map(() => [])
  for (const [row, time] of columns.times.entries()) {
    const at = [columns.longitudes[row] ?? NaN, columns.latitudes[row] ?? NaN] as const
    tracks[columns.trackOf[row] ?? -1]?.push({ time, at, knots: (columns.speeds[row] ?? NaN) / 10 })
  }
  return tracks
}

const { runs } = makeTraffic(300, 7)
const columns = makePositions(runs, 30_000, 7)
const tracks = byTrack(columns)
const runOf = (track: number): Run => ensure(runs[track], `run ${track}`)
const pairs: readonly Pair[] = tracks.flatMap((reports, track) =>
  reports.slice(1).map((b, index) => {
    const a = ensure(reports[index], 'report')
    const lasted = b.time - a.time
    return { run: runOf(track), a, b, lasted, knots: distanceKm(a.at, b.at) / KM_PER_NAUTICAL_MILE / (lasted / HOUR_S) }
  }),
)

/** Reports between departure and arrival. */
const isUnderWay = (run: Run, { time }: Report): boolean => time * 1000 > run.departs && time * 1000 < run.arrives

describe('the positions of the load case', () => {
  test.each([100, 1_000, 12_345, 100_000])('are exactly %i', (n) => {
    const load = makeLoad(Math.floor(n / 100), 7, n)
    const { times, tracks: ids } = load.positions()
    expect(times).toHaveLength(n)
    expect(ids).toEqual(load.tracks.map((track) => track.id))
  })

  test('are the same for the same seed, to the byte', () => {
    const hashOf = (seed: number) => {
      const bytes = encodePositions(makeLoad(100, seed).positions(), 'load', '2026-11-23T00:00:00Z')
      return createHash('sha256').update(bytes).digest('hex')
    }
    expect(hashOf(7)).toBe(hashOf(7))
    expect(hashOf(8)).not.toBe(hashOf(7))
  })

  test('are sorted by time and inside the window', () => {
    expect(columns.times).toEqual(columns.times.toSorted())
    expect(columns.times[0]).toBeGreaterThanOrEqual(WINDOW_S.from)
    expect(columns.times.at(-1)).toBeLessThan(WINDOW_S.to)
  })

  test('use no identity twice in one second', () => {
    expect(pairs.filter(({ lasted }) => lasted <= 0)).toEqual([])
  })

  test('lie on the way of their ship or train', () => {
    for (const [track, reports] of tracks.entries()) {
      const { from, to } = runOf(track)
      const corners = cornersOf(from, to)
      for (const { at } of reports) expect(distanceToPathKm(at, corners), `${from} to ${to}`).toBeLessThan(6)
    }
  })

  test('begin where the leg begins and end where it ends', () => {
    for (const [track, reports] of tracks.entries()) {
      const run = runOf(track)
      const corners = cornersOf(run.from, run.to)
      for (const report of reports) {
        if (isUnderWay(run, report)) continue
        const port = ensure(report.time * 1000 <= run.departs ? corners[0] : corners.at(-1), 'port')
        expect(distanceKm(report.at, port)).toBeLessThan(5)
        expect(report.knots).toBeLessThan(1)
      }
    }
  })

  test('move no faster than a ship or a train can', () => {
    expect(Math.max(...pairs.map(({ knots }) => knots))).toBeLessThan(FASTEST_KN)
  })

  test('come every few minutes to an hour', () => {
    const usual = pairs.filter(({ lasted }) => lasted > 5 * 60 && lasted < 1.5 * HOUR_S)
    expect(usual.length / pairs.length).toBeGreaterThan(0.98)
    expect(new Set(pairs.map(({ lasted }) => lasted)).size).toBeGreaterThan(1000)
  })

  test('fall silent for 2 to 30 hours in some tracks', () => {
    const silences = pairs.filter(({ lasted }) => lasted > 2 * HOUR_S)
    expect(silences.length / tracks.length).toBeGreaterThan(0.01)
    expect(silences.length / tracks.length).toBeLessThan(0.1)
    expect(Math.max(...silences.map(({ lasted }) => lasted))).toBeLessThan(32 * HOUR_S)
  })
})

describe('the speeds', () => {
  const sailed = pairs.filter(({ run, a, b }) => run.vessel !== null && isUnderWay(run, a) && isUnderWay(run, b))
  const ridden = pairs.filter(({ run, a, b }) => run.vessel === null && isUnderWay(run, a) && isUnderWay(run, b))

  test('of ships fit the way that they make, within a fifth', () => {
    const turnsBetween = ({ run, a, b }: Pair) =>
      cornersOf(run.from, run.to).some((corner) => distanceToPathKm(corner, [a.at, b.at]) < 15)
    for (const pair of sailed) {
      const { a, b, knots } = pair
      // Half a knot for the jitter of two positions a few minutes apart.
      expect(knots).toBeLessThan(Math.max(a.knots, b.knots) * 1.2 + 0.5)
      const atLeast = Math.min(a.knots, b.knots) * 0.8 - 0.5
      // Who turned between two reports went further than straight from one to the other.
      if (knots < atLeast) expect(turnsBetween(pair)).toBe(true)
    }
  })

  test('of ships are those of ships, slower near ports', () => {
    const speeds = sailed.map(({ a }) => a.knots).toSorted((a, b) => a - b)
    expect(speeds.at(0)).toBeGreaterThan(2)
    expect(speeds.at(-1)).toBeLessThan(21)
    expect(speeds.filter((knots) => knots >= 8 && knots <= 18).length / speeds.length).toBeGreaterThan(0.9)
    expect(speeds.filter((knots) => knots < 8).length).toBeGreaterThan(0)
  })

  test('of trains are those of trains, which stop', () => {
    const speeds = ridden.map(({ a }) => a.knots * KM_PER_NAUTICAL_MILE)
    const average = speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length
    expect(average).toBeGreaterThan(20)
    expect(average).toBeLessThan(60)
    expect(Math.max(...speeds)).toBeLessThan(90)
    expect(speeds.filter((speed) => speed < 1).length).toBeGreaterThan(0)
  })
})

describe('the antimeridian', () => {
  test('is crossed, and no longitude leaves the globe', () => {
    const crossings = pairs.filter(({ a, b }) => Math.abs(a.at[0] - b.at[0]) > 180)
    expect(crossings.length).toBeGreaterThan(10)
    expect(columns.longitudes.every((longitude) => longitude >= -180 && longitude <= 180)).toBe(true)
  })
})

test('a million positions: how long they take', () => {
  const started = performance.now()
  const load = makeLoad(10_000, 7)
  const legsMade = performance.now()
  const made = load.positions()
  const encodedFrom = performance.now()
  const bytes = encodePositions(made, 'load', '2026-11-23T00:00:00Z')
  const ended = performance.now()
  const [legs, positions, encoding] = [legsMade - started, encodedFrom - legsMade, ended - encodedFrom].map(Math.round)
  process.stdout.write(
    `${made.times.length} positions of ${load.tracks.length} tracks: legs ${legs} ms, positions ${positions} ms, encoding ${encoding} ms, ${bytes.length} bytes\n`,
  )
  expect(made.times).toHaveLength(1_000_000)
})
