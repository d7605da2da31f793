import type { Consignment } from '#app/domain/consignment.ts'
import { containersUnderWay, type DayCount } from '#app/domain/histogram.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'

/** What is under way on one day, by mode, and whether any of it is made up. */
export type DaySum = { readonly counts: readonly DayCount[]; readonly madeUp: 'none' | 'some' | 'all' }

/** The days on which anything may be under way, in the order of time. */
export function daySums(
  legs: readonly Leg[],
  consignments: readonly Consignment[],
  extent: TimeWindow,
): ReadonlyMap<Instant, DaySum> {
  const synthetic = legs.filter((leg) => leg.basis === 'synthetic')
  const reported = legs.filter((leg) => leg.basis !== 'synthetic')
  const daysOf = (some: readonly Leg[]) => new Set(containersUnderWay(some, consignments, extent).map(({ day }) => day))
  // Counting costs; where all are of one kind there is nothing to tell apart.
  const isMixed = synthetic.length > 0 && reported.length > 0
  const [made, said] = isMixed ? [daysOf(synthetic), daysOf(reported)] : [null, null]
  const madeUpOn = (day: Instant): DaySum['madeUp'] => {
    if (!made || !said) return synthetic.length > 0 ? 'all' : 'none'
    return made.has(day) ? (said.has(day) ? 'some' : 'all') : 'none'
  }
  const sums = new Map<Instant, DaySum>()
  for (const count of containersUnderWay(legs, consignments, extent)) {
    const before = sums.get(count.day)?.counts ?? []
    sums.set(count.day, { counts: [...before, count], madeUp: madeUpOn(count.day) })
  }
  return sums
}
