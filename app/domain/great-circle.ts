import type { Position } from '#app/domain/place.ts'

/** Mean radius of the earth, km. */
const EARTH_RADIUS_KM = 6371.0088

const radians = (angle: number): number => (angle * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

/**
 * The angle between two places seen from the middle of the earth, radians, by the haversine formula:
 * `hav(angle) = hav(difference of latitudes) + cos(latitude 1) cos(latitude 2) hav(difference of longitudes)`, where
 * `hav(x) = sin²(x / 2)`. Source: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984), p. 159.
 */
function angleBetween([fromLongitude, fromLatitude]: Position, [toLongitude, toLatitude]: Position): number {
  const half = (a: number, b: number) => Math.sin(radians(a - b) / 2) ** 2
  const a =
    half(fromLatitude, toLatitude) +
    Math.cos(radians(fromLatitude)) * Math.cos(radians(toLatitude)) * half(fromLongitude, toLongitude)
  return 2 * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** Great-circle distance, km, on a sphere: within 0.6 % of the ellipsoid. */
export const distanceKm = (from: Position, to: Position): number => angleBetween(from, to) * EARTH_RADIUS_KM

/** Below this sine the two ends are one place, or lie opposite each other, where every way is as short. */
const NO_WAY = 1e-9

/**
 * A point of the great circle; `ratio` runs from 0 (from) to 1 (to). Longitude in [-180, 180]. Between places that lie
 * opposite each other there is no one great circle: the point then lies on a way of even steps of degrees.
 */
export function greatCirclePoint(from: Position, to: Position, ratio: number): Position {
  const angle = angleBetween(from, to)
  if (Math.sin(angle) < NO_WAY) return angle < 1 ? from : steppedPoint(from, to, ratio)
  const [a, b] = [Math.sin((1 - ratio) * angle) / Math.sin(angle), Math.sin(ratio * angle) / Math.sin(angle)]
  const along = (f: (position: Position) => number) => a * f(from) + b * f(to)
  const x = along(([lon, lat]) => Math.cos(radians(lat)) * Math.cos(radians(lon)))
  const y = along(([lon, lat]) => Math.cos(radians(lat)) * Math.sin(radians(lon)))
  const z = along(([, lat]) => Math.sin(radians(lat)))
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))]
}

const steppedPoint = (from: Position, to: Position, ratio: number): Position => [
  from[0] + (to[0] - from[0]) * ratio,
  from[1] + (to[1] - from[1]) * ratio,
]
