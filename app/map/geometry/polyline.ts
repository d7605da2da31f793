import type { Position } from '#app/domain/place.ts'
import { flatten, unflatten, type FlatPoint } from '#app/map/geometry/mercator.ts'

/** A line in flat px of one zoom, with the length up to each of its points. */
export type Polyline = {
  readonly points: readonly FlatPoint[]
  readonly lengths: readonly number[]
  readonly length: number
}

/** A point on a line and the direction (unit vector, y to the south) in which the line goes on there. */
export type Station = { readonly point: FlatPoint; readonly direction: FlatPoint }

/** Lays a line out in px at a zoom. */
export function layOut(positions: readonly Position[], zoom: number): Polyline {
  const scale = 2 ** zoom
  const points = positions.map((position): FlatPoint => {
    const [x, y] = flatten(position)
    return [x * scale, y * scale]
  })
  let length = 0
  const lengths = points.map((point, index) => {
    const before = points[index - 1]
    if (before) length += Math.hypot(point[0] - before[0], point[1] - before[1])
    return length
  })
  return { points, lengths, length }
}

/** Where a line is after `distance` px from its start; kept on the line at both ends. */
export function stationAt({ points, lengths }: Polyline, distance: number): Station {
  let index = 1
  while (index < points.length - 1 && (lengths[index] ?? 0) < distance) index++
  const [from, to] = [points[index - 1] ?? [0, 0], points[index] ?? [0, 0]]
  const [start, end] = [lengths[index - 1] ?? 0, lengths[index] ?? 0]
  const part = end > start ? Math.min(Math.max((distance - start) / (end - start), 0), 1) : 0
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const size = Math.hypot(dx, dy) || 1
  return { point: [from[0] + dx * part, from[1] + dy * part], direction: [dx / size, dy / size] }
}

/** A point beside a station: `along` px ahead and `across` px to the right. */
export const beside = ({ point, direction: [dx, dy] }: Station, along: number, across: number): FlatPoint => [
  point[0] + dx * along - dy * across,
  point[1] + dy * along + dx * across,
]

/** From px at a zoom back to degrees. */
export const toPosition = ([x, y]: FlatPoint, zoom: number): Position => unflatten([x / 2 ** zoom, y / 2 ** zoom])
