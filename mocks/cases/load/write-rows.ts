import type { Pace } from '#mocks/cases/load/pace.ts'
import type { Schedule } from '#mocks/cases/load/schedule.ts'
import { mixed, STRIDE } from '#mocks/cases/load/seeded.ts'
import { LOAD_WINDOW, type Run } from '#mocks/cases/load/traffic.ts'
import type { Way } from '#mocks/cases/load/ways.ts'
import type { PositionColumns } from '#mocks/positions/position-columns.ts'

/** What one track is made of. */
export type Course = {
  readonly run: Run
  readonly way: Way
  readonly pace: Pace
  readonly schedule: Schedule
  readonly seed: number
  /** Ships keep their distance from the middle of the lane, degrees. */
  readonly aside: readonly [longitude: number, latitude: number]
}

/** How well a receiver knows where it is, degrees: about 30 m. */
const JITTER = 0.0003
/** As a part of the speed. */
const SPEED_NOISE = 0.02
/** What is at rest says less than this, tenths of a knot. */
const REST_TENTHS = 3
const TENTHS_OF_KNOT = (10 * 3600) / 1.852
const WINDOW_START_S = LOAD_WINDOW.from / 1000

/**
 * Puts the rows of one track where they belong in time. `places` has, for each second of the window, the row that its next
 * report goes to, and is moved on.
 */
export function writeRows(
  columns: PositionColumns,
  track: number,
  { run, way, pace, seed, aside }: Course,
  times: Uint32Array,
  places: Uint32Array,
): void {
  // Millions of rows come by here: what they share is fetched once, and none of them makes an object.
  const { trackOf, longitudes, latitudes, speeds } = columns
  const [knots, knotSpeeds, knotDone] = [pace.times, pace.speeds, pace.done]
  const [east, north] = [way.longitudes, way.latitudes]
  const [asideEast, asideNorth] = aside
  const steps = east.length - 1
  const lastKnot = knots.length - 1
  const departs = run.departs / 1000
  const duration = knots[lastKnot] ?? 0
  const toTenths = way.lengthKm * TENTHS_OF_KNOT
  let knot = 0
  for (let index = 0; index < times.length; index += 1) {
    const time = times[index] ?? 0
    const since = time - departs
    const isAtRest = since < 0 || since >= duration
    while (knot < lastKnot - 1 && since >= (knots[knot + 1] ?? 0)) knot += 1
    const into = (isAtRest ? (since < 0 ? 0 : duration) : since) - (knots[knot] ?? 0)
    const before = knotSpeeds[knot] ?? 0
    const gained = (into * ((knotSpeeds[knot + 1] ?? 0) - before)) / ((knots[knot + 1] ?? 0) - (knots[knot] ?? 0))
    const done = ((knotDone[knot] ?? 0) + into * (before + gained / 2)) * steps
    const step = Math.min(Math.floor(done), steps - 1)
    const part = done - step
    const noise = mixed((~seed + Math.imul(index, STRIDE)) | 0)
    const noiseEast = (noise & 0xffff) / 0x8000 - 1
    const noiseNorth = (noise >>> 16) / 0x8000 - 1
    const longitude = (east[step] ?? 0) * (1 - part) + (east[step + 1] ?? 0) * part + asideEast + noiseEast * JITTER

    const second = time - WINDOW_START_S
    const row = places[second] ?? 0
    places[second] = row + 1
    columns.times[row] = time
    trackOf[row] = track
    longitudes[row] = onGlobe(longitude)
    latitudes[row] = (north[step] ?? 0) * (1 - part) + (north[step + 1] ?? 0) * part + asideNorth + noiseNorth * JITTER
    speeds[row] = isAtRest
      ? (noise >>> 8) % REST_TENTHS
      : Math.round((before + gained) * toTenths * (1 + noiseEast * SPEED_NOISE))
  }
}

const onGlobe = (longitude: number): number =>
  longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
