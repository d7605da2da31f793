import { ensure } from '#app/base/ensure.ts'
import { distanceKm, greatCirclePoint } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { countUpTo } from '#app/domain/sorted.ts'
import { ridingPace, sailingPace, type Pace } from '#mocks/cases/load/pace.ts'
import type { Draw } from '#mocks/cases/load/seeded.ts'
import { trainingRailCorridor, trainingSeaCorridor } from '#mocks/cases/training/corridors.ts'
import type { Run } from '#mocks/cases/training/runs.ts'

/** Where a run is at a time in ms, how far it came in km, and how fast it goes in knots. At rest before and after. */
type Course = (at: number) => { readonly position: Position; readonly doneKm: number; readonly knots: number }

const KM_PER_NAUTICAL_MILE = 1.852

export function courseOf(run: Run, draw: Draw): Course {
  const duration = (run.arrives - run.departs) / 1000
  const pace = run.vessel === null ? ridingPace(draw, duration) : sailingPace(draw, duration)
  const path = pathOf(run.vessel === null ? trainingRailCorridor.vertices : trainingSeaCorridor.vertices)
  return (at) => {
    const since = (at - run.departs) / 1000
    const { done, speed } = moved(pace, Math.min(Math.max(since, 0), duration))
    const doneKm = done * path.lengthKm
    const isAtRest = since < 0 || since >= duration
    return {
      position: path.at(doneKm),
      doneKm,
      knots: isAtRest ? 0 : (speed * path.lengthKm * 3600) / KM_PER_NAUTICAL_MILE,
    }
  }
}

/** The part of the way that is done, and its change a second. The speed changes evenly from knot to knot. */
function moved({ times, speeds, done }: Pace, since: number): { readonly done: number; readonly speed: number } {
  const knot = partOf(times, since)
  const [start, end] = [times[knot] ?? 0, times[knot + 1] ?? 1]
  const before = speeds[knot] ?? 0
  const into = since - start
  const gained = (into / (end - start)) * ((speeds[knot + 1] ?? 0) - before)
  return { done: (done[knot] ?? 0) + into * (before + gained / 2), speed: before + gained }
}

/** Between which two neighbours of an ascending list a value lies: the index of the first. */
const partOf = (ends: ArrayLike<number>, value: number): number =>
  Math.min(Math.max(countUpTo(ends, value) - 1, 0), ends.length - 2)

type Vertices = typeof trainingSeaCorridor.vertices
type Path = { readonly lengthKm: number; readonly at: (km: number) => Position }

/** Great circles from point to point. */
function pathOf(vertices: Vertices): Path {
  const points = vertices.map(({ longitude, latitude }): Position => [longitude, latitude])
  const reached = [0]
  for (const [index, point] of points.entries()) {
    const next = points[index + 1]
    if (next) reached.push((reached[index] ?? 0) + distanceKm(point, next))
  }
  const at = (km: number): Position => {
    const index = partOf(reached, km)
    const from = ensure(points[index], 'point of the way')
    const to = ensure(points[index + 1], 'point of the way')
    const [start, end] = [reached[index] ?? 0, reached[index + 1] ?? 1]
    return greatCirclePoint(from, to, Math.min((km - start) / (end - start), 1))
  }
  return { lengthKm: reached.at(-1) ?? 0, at }
}
