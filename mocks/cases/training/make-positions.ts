import { between, seededDraw, type Draw } from '#mocks/cases/load/seeded.ts'
import { courseOf } from '#mocks/cases/training/course.ts'
import { isHeard } from '#mocks/cases/training/receivers.ts'
import { RUNS, RUNS_END, type Run } from '#mocks/cases/training/runs.ts'
import { trainingTracks } from '#mocks/cases/training/tracks.ts'
import { emptyColumns, type PositionColumns } from '#mocks/positions/position-columns.ts'

/** The day after the window: any number does, as long as it stays. */
const SEED = 20_231_002
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** It is heard at rest for so long before it leaves and after it came, hours. */
const REST_HOURS = { vessel: 4, rail: 1.5 } as const
/** Minutes from report to report. */
const REPORT_MINUTES = { resting: [20, 40], vessel: [4, 9], rail: [12, 25] } as const
/** How well a receiver knows where it is, degrees: about 30 m. */
const JITTER = 0.0003
/** As a part of the speed. */
const SPEED_NOISE = 0.02

type Report = {
  readonly track: number
  readonly second: number
  readonly longitude: number
  readonly latitude: number
  /** Tenths of a knot. */
  readonly speed: number
}

/** Where the made-up ships and trains report themselves, sorted by time: the same whenever it is asked for. */
export function makeTrainingPositions(): PositionColumns {
  const draw = seededDraw(SEED)
  const reports = RUNS.flatMap((run, track) => reportsOf(run, track, draw)).sort((a, b) => a.second - b.second)
  const columns = emptyColumns(
    reports.length,
    trainingTracks.map((track) => track.id),
  )
  for (const [row, { track, second, longitude, latitude, speed }] of reports.entries()) {
    columns.times[row] = second
    columns.trackOf[row] = track
    columns.longitudes[row] = longitude
    columns.latitudes[row] = latitude
    columns.speeds[row] = speed
  }
  return columns
}

function reportsOf(run: Run, track: number, draw: Draw): readonly Report[] {
  const mode = run.vessel === null ? 'rail' : 'vessel'
  const course = courseOf(run, draw)
  const rests = REST_HOURS[mode] * HOUR_MS
  const end = Math.min(run.arrives + rests, RUNS_END)
  const reports: Report[] = []
  for (let at = run.departs - rests; at < end;) {
    const { position, doneKm, knots } = course(at)
    const [east, north, noise] = [between(draw, -1, 1), between(draw, -1, 1), between(draw, -1, 1)]
    if (isHeard(run, at, doneKm)) {
      reports.push({
        track,
        second: Math.floor(at / 1000),
        longitude: position[0] + east * JITTER,
        latitude: position[1] + north * JITTER,
        speed: Math.round(knots * 10 * (1 + noise * SPEED_NOISE)),
      })
    }
    const isResting = at < run.departs || at >= run.arrives
    const [least, most] = REPORT_MINUTES[isResting ? 'resting' : mode]
    at += between(draw, least, most) * MINUTE_MS
  }
  return reports
}
