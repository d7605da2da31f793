import type { Position } from '#app/domain/place.ts'

/** Mean radius of the earth, km. */
const EARTH_RADIUS_KM = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * The angle between two places seen from the middle of the earth, radians, by the haversine formula:
 * `hav(angle) = hav(difference of latitudes) + cos(latitude 1) cos(latitude 2) hav(difference of longitudes)`, where
 * `hav(x) = sin²(x / 2)`. Source: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984), p. 159.
 */
export function angleBetween([fromLongitude, fromLatitude]: Position, [toLongitude, toLatitude]: Position): number {
  const half = (a: number, b: number) => Math.sin(radians(a - b) / 2) ** 2
  const a =
    half(fromLatitude, toLatitude) +
    Math.cos(radians(fromLatitude)) * Math.cos(radians(toLatitude)) * half(fromLongitude, toLongitude)
  return 2 * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** Great-circle distance, km, on a sphere: within 0.6 % of the ellipsoid. */
export const distanceKm = (from: Position, to: Position): number => angleBetween(from, to) * EARTH_RADIUS_KM
