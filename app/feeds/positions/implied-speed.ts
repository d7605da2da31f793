import { FASTEST_KN } from '#app/domain/track.ts'

const RADIANS = Math.PI / 180
/** Of the sphere that has the volume of the Earth, nautical miles. */
const EARTH_RADIUS_NM = 6371.0088 / 1.852
const NM_A_DEGREE = EARTH_RADIUS_NM * RADIANS

/**
 * The speed of a vessel's move along the great circle, knots, if it is more than FASTEST_KN; else 0. Degrees, and the
 * seconds that it took, more than none. Trains have no such limit: no source gives one.
 */
export function speedBeyondBelief(
  fromLongitude: number,
  fromLatitude: number,
  toLongitude: number,
  toLatitude: number,
  seconds: number,
): number {
  const reachNm = (FASTEST_KN * seconds) / 3600
  const turn = Math.abs(toLongitude - fromLongitude)
  const east = turn > 180 ? 360 - turn : turn
  const north = Math.abs(toLatitude - fromLatitude)
  // Along a meridian and then along the equator is never shorter: most moves are through here, without a sine.
  if ((east + north) * NM_A_DEGREE <= reachNm) return 0
  const halves =
    Math.sin((north * RADIANS) / 2) ** 2 +
    Math.cos(fromLatitude * RADIANS) * Math.cos(toLatitude * RADIANS) * Math.sin((east * RADIANS) / 2) ** 2
  const distanceNm = 2 * EARTH_RADIUS_NM * Math.asin(Math.min(1, Math.sqrt(halves)))
  return distanceNm > reachNm ? (distanceNm * 3600) / seconds : 0
}
