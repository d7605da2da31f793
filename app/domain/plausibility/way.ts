import { distanceKm } from '#app/domain/great-circle.ts'
import { placesOf, type Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import type { PlaceId } from '#app/domain/record.ts'

/** How far a leg went, as an interval, km. */
export type Way = {
  readonly leastKm: number
  /** null: nothing says how long it may be at most. */
  readonly mostKm: number | null
  /**
   * `corridor`: the length of the inferred corridor. `straight`: the straight parts of one by rail, where the track is
   * longer. `track`: what the real track may measure. `great-circle`: the shortest way over the globe.
   */
  readonly measured: 'corridor' | 'straight' | 'track' | 'great-circle'
  /** What was taken off the great circle since the places are known no more closely, km; else 0. */
  readonly doubtKm: number
}

/** The sphere is within 0.6 % of the ellipsoid. */
const SPHERE_DOUBT = 0.006

/** The way of a leg; null where even the shortest is not known to be longer than nothing. */
export function wayOf(leg: Leg, places: ReadonlyMap<PlaceId, Place>): Way | null {
  const { corridor, mode } = leg
  if (corridor?.trackKm) {
    const [leastKm, mostKm] = corridor.trackKm
    return { leastKm, mostKm, measured: 'track', doubtKm: 0 }
  }
  if (corridor) {
    const leastKm = corridor.lengthKm
    return mode === 'vessel'
      ? { leastKm, mostKm: leastKm, measured: 'corridor', doubtKm: 0 }
      : { leastKm, mostKm: null, measured: 'straight', doubtKm: 0 }
  }
  const ends = placesOf(leg, places)
  if (!ends) return null
  const { leastKm, doubtKm } = apart(ends.from, ends.to)
  return leastKm > 0 ? { leastKm, mostKm: null, measured: 'great-circle', doubtKm } : null
}

/*
 *   from  (----o----)                (--o--)  to
 *              |------ great circle ----|
 *                   |---- least ---|            each end may lie anywhere in its halo
 */

/** How far two places are apart at least, km: 0 where they may be one. */
export function apart(from: Place, to: Place): { readonly leastKm: number; readonly doubtKm: number } {
  const km = distanceKm(from.position, to.position)
  const doubtKm = km * SPHERE_DOUBT + from.precisionKm + to.precisionKm
  return { leastKm: Math.max(0, km - doubtKm), doubtKm }
}
