/** Longitude and latitude, degrees. */
export type Place = readonly [longitude: number, latitude: number]

type Vector = readonly [x: number, y: number, z: number]

const EARTH_RADIUS_KM = 6371.009
const RADIANS = Math.PI / 180

const unitOf = ([longitude, latitude]: Place): Vector => [
  Math.cos(latitude * RADIANS) * Math.cos(longitude * RADIANS),
  Math.cos(latitude * RADIANS) * Math.sin(longitude * RADIANS),
  Math.sin(latitude * RADIANS),
]
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
/** In radians; exact for short distances too. */
const angleOf = (a: Vector, b: Vector): number => Math.atan2(Math.hypot(...cross(a, b)), dot(a, b))

/** Great-circle distance on a sphere. */
export const distanceKm = (a: Place, b: Place): number => EARTH_RADIUS_KM * angleOf(unitOf(a), unitOf(b))

/** How far a place is from the nearest of the great-circle arcs between corners. */
export const distanceToPathKm = (place: Place, corners: readonly Place[]): number =>
  Math.min(...corners.slice(1).map((corner, index) => distanceToArcKm(place, corners[index] ?? corner, corner)))

function distanceToArcKm(place: Place, from: Place, to: Place): number {
  const [p, a, b] = [unitOf(place), unitOf(from), unitOf(to)]
  const pole = cross(a, b)
  // The foot of the place on the great circle lies on the arc when it is before `b` and after `a`.
  const isBeside = dot(cross(pole, a), p) > 0 && dot(cross(b, pole), p) > 0
  if (!isBeside) return Math.min(distanceKm(place, from), distanceKm(place, to))
  return EARTH_RADIUS_KM * Math.abs(Math.PI / 2 - angleOf(pole, p))
}
