import type { Leg } from '#app/domain/leg.ts'
import { DAY_MS, lastDay, startOfDay, type Span } from '#app/domain/time.ts'

/** Whole days, from and to. */
export type DayRange = { readonly least: number; readonly most: number }

/** When a ship was listed, against a voyage of it. */
export type ListingSide =
  /** Counted from the last day of the listing to the first day that it may have left. */
  | { readonly side: 'before'; readonly days: DayRange }
  /** Counted from the last day that it may have come to the listing. */
  | { readonly side: 'after'; readonly days: DayRange }
  /** The listing falls into the time that the voyage may have taken. */
  | { readonly side: 'perhaps-during' }
  /** The sources do not say enough of the voyage. */
  | { readonly side: 'unknown' }

/*
 *   voyage        [== possible ==)
 *   listed                            [====)           after: days from the last day of the voyage to the first and last
 *                                                      day of the listing
 */

/** Only ends that sources give count, and each for its own side: a voyage without an end may have ended any time later. */
export function listingSide(listed: Span, leg: Pick<Leg, 'departs' | 'arrives'>): ListingSide {
  const { from } = leg.departs.when
  const { to } = leg.arrives.when
  const [first, last] = [startOfDay(listed.from), listed.to > listed.from ? lastDay(listed) : startOfDay(listed.from)]
  if (from !== null && listed.to <= from && listed.from < from) {
    const left = startOfDay(from)
    return { side: 'before', days: { least: daysBetween(last, left), most: daysBetween(first, left) } }
  }
  if (to !== null && listed.from >= to) {
    const came = lastDay({ from: to, to })
    return { side: 'after', days: { least: daysBetween(came, first), most: daysBetween(came, last) } }
  }
  return { side: from === null || to === null ? 'unknown' : 'perhaps-during' }
}

const daysBetween = (earlier: number, later: number): number => Math.round((later - earlier) / DAY_MS)
