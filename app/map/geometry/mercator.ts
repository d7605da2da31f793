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
