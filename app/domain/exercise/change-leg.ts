import type { Leg, LegEnd } from '#app/domain/leg.ts'
import type { Grades, PlaceId } from '#app/domain/record.ts'
import { instant, type Instant, type OpenSpan } from '#app/domain/time.ts'

/*
 * What an exercise does to a leg. Each gives the same leg back where nothing changes. What is changed is made up from
 * then on, whatever it was: its basis says so, an editor's grade of what sources said is off it, and no source dates the
 * end that changed. Its sources stay: they say that there is such a leg, and by them it is known on a day or not.
 *
 * Other records stay as they are, also later legs of the same consignment: that they now begin before this one ends, or
 * somewhere else, is for the class to find, or for another inject to mend.
 */

const HOUR_MS = 3_600_000

/**
 * Arrival later by some hours, above 0. Departure too, as far as it has not been by `now`: of one that may have been,
 * only the latest time moves.
 */
export function delayedLeg(leg: Leg, hours: number, now: Instant): Leg {
  if (!(hours > 0)) return leg
  const later = hours * HOUR_MS
  const departs = movedEnd(leg.departs, {
    from: leg.departs.when.from !== null && leg.departs.when.from >= now ? later : 0,
    to: leg.departs.when.to !== null && leg.departs.when.to > now ? later : 0,
  })
  const arrives = movedEnd(leg.arrives, { from: later, to: later })
  return departs === leg.departs && arrives === leg.arrives ? leg : { ...madeUp(leg), departs, arrives }
}

/**
 * Ends at another place. Nobody has seen it there, and the corridor led elsewhere. The time stands: the scenario gives no
 * other, and a delay may be another inject.
 */
export function divertedLeg(leg: Leg, place: PlaceId): Leg {
  if (leg.arrives.place === place) return leg
  return { ...madeUp(leg), arrives: { place, when: leg.arrives.when, seen: null }, corridor: null }
}

/** Nobody knows when it arrives, if at all. The place is where it was bound for. */
export function lostLeg(leg: Leg): Leg {
  const { place, when, seen } = leg.arrives
  if (when.from === null && when.to === null && seen === null) return leg
  return { ...madeUp(leg), arrives: { place, when: { from: null, to: null }, seen: null } }
}

/** The end with its time moved, ms. What was seen there at the old time is not seen at another. */
function movedEnd(end: LegEnd, by: { readonly from: number; readonly to: number }): LegEnd {
  const when: OpenSpan = { from: moved(end.when.from, by.from), to: moved(end.when.to, by.to) }
  return when.from === end.when.from && when.to === end.when.to ? end : { place: end.place, when, seen: null }
}

const moved = (at: Instant | null, by: number): Instant | null => (at === null ? null : instant(at + by))

const madeUp = (leg: Leg): Leg => (leg.basis === 'synthetic' ? leg : { ...leg, basis: 'synthetic', grades: NOT_GRADED })

const NOT_GRADED: Grades = { position: null, cargo: null, identity: null, reason: null }
