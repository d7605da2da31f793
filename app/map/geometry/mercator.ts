import { angleBetween } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'

/** A point of the flat world in px at zoom 0, where the world is 512 px wide: x to the east, y to the south. */
export type FlatPoint = readonly [x: number, y: number]

/** Width of the world at zoom 0, px, as MapLibre and deck.gl count. */
export const WORLD_PX = 512
/** Beyond this latitude the square map of the world ends. */
const MAX_LATITUDE = 85.051129
const EARTH_CIRCUMFERENCE_M = 40_075_016.686

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

/** Web Mercator. Longitudes beyond 180 stay beyond, so that a line over the date line stays in one piece. */
export function flatten([longitude, latitude]: Position): FlatPoint {
  const clamped = Math.min(Math.max(latitude, -MAX_LATITUDE), MAX_LATITUDE)
  const y = Math.log(Math.tan(Math.PI / 4 + radians(clamped) / 2))
  return [((longitude + 180) / 360) * WORLD_PX, (0.5 - y / (2 * Math.PI)) * WORLD_PX]
}

export function unflatten([x, y]: FlatPoint): Position {
  const latitude = 2 * Math.atan(Math.exp((0.5 - y / WORLD_PX) * 2 * Math.PI)) - Math.PI / 2
  return [(x / WORLD_PX) * 360 - 180, degrees(latitude)]
}

/** Metres on the ground for one px at a latitude (degrees) and zoom. */
export const metresPerPixel = (latitude: number, zoom: number): number =>
  (EARTH_CIRCUMFERENCE_M * Math.cos(radians(latitude))) / (WORLD_PX * 2 ** zoom)

/** A point of the great circle; `ratio` runs from 0 (from) to 1 (to). Longitude in [-180, 180]. */
export function greatCirclePoint(from: Position, to: Position, ratio: number): Position {
  const angle = angleBetween(from, to)
  if (angle < 1e-9) return from
  const [a, b] = [Math.sin((1 - ratio) * angle) / Math.sin(angle), Math.sin(ratio * angle) / Math.sin(angle)]
  const along = (f: (position: Position) => number) => a * f(from) + b * f(to)
  const x = along(([lon, lat]) => Math.cos(radians(lat)) * Math.cos(radians(lon)))
  const y = along(([lon, lat]) => Math.cos(radians(lat)) * Math.sin(radians(lon)))
  const z = along(([, lat]) => Math.sin(radians(lat)))
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))]
}

/** Takes each point to the world copy of the one before, so that no step is longer than half the world. */
export function unwrap(points: readonly Position[]): readonly Position[] {
  let shift = 0
  return points.map(([longitude, latitude], index) => {
    const before = points[index - 1]
    if (before) shift -= 360 * Math.round((longitude - before[0]) / 360)
    return [longitude + shift, latitude]
  })
}

/**
 * The copies of a line that some part of the world [-180, 180] needs. deck.gl draws each layer once for every world in
 * view; a line that leaves the world on one side must come in on the other.
 */
export function worldCopies(points: readonly Position[]): readonly (readonly Position[])[] {
  const longitudes = points.map(([longitude]) => longitude)
  const first = Math.ceil((Math.min(...longitudes) - 180) / 360)
  const last = Math.floor((Math.max(...longitudes) + 180) / 360)
  const copies = []
  for (let world = first; world <= last; world++) {
    copies.push(world === 0 ? points : points.map(([lon, lat]): Position => [lon - world * 360, lat]))
  }
  return copies
}
