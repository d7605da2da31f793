import { ensure } from '#app/base/ensure.ts'
import { distanceKm } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { countUpTo } from '#app/domain/sorted.ts'
import { sailingPace, type Pace } from '#mocks/cases/load/pace.ts'
import type { Draw } from '#mocks/cases/load/seeded.ts'
import type { Run } from '#mocks/cases/forge/runs.ts'
import { seaWay } from '#mocks/cases/forge/ways.ts'

const KM_PER_NAUTICAL_MILE = 1.852

/** Where a ship is at a time in ms, which part of the way is done, and how fast it goes in knots. At rest before and after. */
export type Course = (at: number) => {
  readonly position: Position
  readonly part: number
  readonly knots: number
}

export function courseOf(run: Run, draw: Draw): Course {
  const seconds = (run.arrives - run.departs) / 1000
  const pace = sailingPace(draw, seconds)
  const way = wayAlong(seaWay(run.from, run.hub).vertices.map(({ longitude, latitude }) => [longitude, latitude]))
  return (at) => {
    const since = (at - run.departs) / 1000
    const { part, speed } = moved(pace, Math.min(Math.max(since, 0), seconds))
    const isAtRest = since < 0 || since >= seconds
    const knots = isAtRest ? 0 : (speed * way.lengthKm * 3600) / KM_PER_NAUTICAL_MILE
    return { position: way.at(part * way.lengthKm), part, knots }
  }
}

/** The part of the way that is done, and its change a second. The speed changes evenly from knot to knot. */
function moved({ times, speeds, done }: Pace, since: number): { readonly part: number; readonly speed: number } {
  const knot = partOf(times, since)
  const into = since - (times[knot] ?? 0)
  const before = speeds[knot] ?? 0
  const gained = (into / ((times[knot + 1] ?? 1) - (times[knot] ?? 0))) * ((speeds[knot + 1] ?? 0) - before)
  return { part: (done[knot] ?? 0) + into * (before + gained / 2), speed: before + gained }
}

/** Between which two neighbours of an ascending list a value lies: the index of the first. */
const partOf = (ends: ArrayLike<number>, value: number): number =>
  Math.min(Math.max(countUpTo(ends, value) - 1, 0), ends.length - 2)

type WayAlong = { readonly lengthKm: number; readonly at: (km: number) => Position }

/** Corners are near enough that a straight line of degrees between them will do: plain arithmetic, the same everywhere. */
function wayAlong(corners: readonly Position[]): WayAlong {
  const reached = [0]
  for (const [index, corner] of corners.slice(1).entries()) {
    reached.push((reached[index] ?? 0) + distanceKm(ensure(corners[index], 'corner'), corner))
  }
  const at = (km: number): Position => {
    const index = partOf(reached, km)
    const [from, to] = [ensure(corners[index], 'corner'), ensure(corners[index + 1], 'corner')]
    const [start, end] = [reached[index] ?? 0, reached[index + 1] ?? 1]
    const ratio = Math.min((km - start) / (end - start), 1)
    return [from[0] + (to[0] - from[0]) * ratio, from[1] + (to[1] - from[1]) * ratio]
  }
  return { lengthKm: reached.at(-1) ?? 0, at }
}
