import { between, seededDraw, type Draw } from '#mocks/cases/load/seeded.ts'
import { courseOf } from '#mocks/cases/forge/course.ts'
import { isOnLane, type Hole, type Run } from '#mocks/cases/forge/runs.ts'
import { HOUR_MS, MINUTE_MS } from '#mocks/cases/forge/voyages.ts'
import { emptyColumns, type PositionColumns } from '#mocks/positions/position-columns.ts'

/** Keeps the draws of the positions apart from those of the records. */
const POSITIONS_SEED = 0x51ed270b
/** It is heard at rest for so long before it leaves and after it came, hours. */
const REST_HOURS = 4
/** Minutes from report to report: never so many that the map would take it for a silence. */
const REPORT_MINUTES = { resting: [30, 55], moving: [20, 40] } as const
/** How well a receiver knows where it is, degrees: about 30 m. */
const JITTER = 0.0003
/** As a part of the speed. */
const SPEED_NOISE = 0.02

type Report = {
  readonly track: number
  readonly second: number
  readonly position: readonly [longitude: number, latitude: number]
  /** Tenths of a knot. */
  readonly speed: number
}

/** Where the ships of a case report themselves, sorted by time: the same whenever it is asked for. */
export function makePositions(runs: readonly Run[], holes: readonly Hole[], seed: number): PositionColumns {
  const draw = seededDraw(seed ^ POSITIONS_SEED)
  const reports = runs
    .flatMap((run, track) => reportsOf(run, track, holes, draw))
    .sort((a, b) => a.second - b.second || a.track - b.track)
  const columns = emptyColumns(
    reports.length,
    runs.map(({ id }) => id),
  )
  for (const [row, { track, second, position, speed }] of reports.entries()) {
    columns.times[row] = second
    columns.trackOf[row] = track
    columns.longitudes[row] = position[0]
    columns.latitudes[row] = position[1]
    columns.speeds[row] = speed
  }
  return columns
}

function reportsOf(run: Run, track: number, holes: readonly Hole[], draw: Draw): readonly Report[] {
  const course = courseOf(run, draw)
  const ownHoles = holes.filter((hole) => isOnLane(run, hole))
  const rest = REST_HOURS * HOUR_MS
  const reports: Report[] = []
  for (let at = run.departs - rest; at < run.arrives + rest;) {
    const { position, part, knots } = course(at)
    const [east, north, noise] = [between(draw, -1, 1), between(draw, -1, 1), between(draw, -1, 1)]
    const isSilent = run.silence !== null && at >= run.silence.from && at < run.silence.to
    if (!isSilent && !ownHoles.some(({ begins, ends }) => part >= begins && part < ends)) {
      reports.push({
        track,
        second: at / 1000,
        position: [rounded(position[0] + east * JITTER), rounded(position[1] + north * JITTER)],
        speed: Math.round(knots * 10 * (1 + noise * SPEED_NOISE)),
      })
    }
    const [least, most] = REPORT_MINUTES[at < run.departs || at >= run.arrives ? 'resting' : 'moving']
    at += Math.round(between(draw, least, most)) * MINUTE_MS
  }
  return reports
}

/** Distances differ from engine to engine in their last digits; what is made of them must not. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5
