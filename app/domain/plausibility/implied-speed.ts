import { fail, ok, type Result } from '#app/base/result.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { SPEED_LIMITS, type SpeedUnit } from '#app/domain/plausibility/speed-limit.ts'
import { wayOf, type Way } from '#app/domain/plausibility/way.ts'
import type { PlaceId } from '#app/domain/record.ts'

const HOUR_MS = 3_600_000
const KM_PER_NAUTICAL_MILE = 1.852

/** How fast a leg went on the whole, by its way and its times, as an interval: stops and waits on the way count in. */
export type ImpliedSpeed = {
  readonly unit: SpeedUnit
  readonly way: Way
  /** Hours from the earliest departure to the latest arrival. */
  readonly longestHours: number
  /** Hours from the latest departure to the earliest arrival; null: the sources set no such bound. */
  readonly shortestHours: number | null
  /** It cannot have been slower: the shortest way in the longest time. Infinite where there was no time at all. */
  readonly least: number
  /** It cannot have been faster: the longest way in the shortest time. null: it can. */
  readonly most: number | null
  /** Is the length of the way a rough one? Then the speed is no better. */
  readonly about: boolean
}

/*
 *   departs   [=====)                          arrives   [=====)
 *             |------------------- longest --------------------|
 *                   |-------------- shortest ------------|
 */

/**
 * The implied speed, or what of it is not known. Only ends that sources give count: those that are filled in to draw a
 * leg say when it is on the map, not how long it took.
 */
export function impliedSpeed(leg: Leg, places: ReadonlyMap<PlaceId, Place>): Result<ImpliedSpeed, 'times' | 'way'> {
  const departs = leg.departs.when
  const arrives = leg.arrives.when
  if (departs.from === null || arrives.to === null || arrives.to < departs.from) return fail('times')
  const way = wayOf(leg, places)
  if (way === null) return fail('way')
  const { unit } = SPEED_LIMITS[leg.mode]
  const longestHours = (arrives.to - departs.from) / HOUR_MS
  const shortest = departs.to === null || arrives.from === null ? 0 : (arrives.from - departs.to) / HOUR_MS
  const shortestHours = shortest > 0 ? shortest : null
  return ok({
    unit,
    way,
    longestHours,
    shortestHours,
    least: speedOf(way.leastKm, longestHours, unit),
    most: shortestHours === null || way.mostKm === null ? null : speedOf(way.mostKm, shortestHours, unit),
    about: way.measured !== 'great-circle',
  })
}

const speedOf = (km: number, hours: number, unit: SpeedUnit): number =>
  unit === 'knots' ? nauticalMiles(km) / hours : (km / hours) * 24

/** The international nautical mile is 1,852 m. */
export const nauticalMiles = (km: number): number => km / KM_PER_NAUTICAL_MILE
