import type { Consignment } from '#app/domain/consignment.ts'
import { containersUnderWay, madeUpByDay, type DayCount, type MadeUp } from '#app/domain/histogram.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'

/** What is under way on one day, by mode, and whether any of it is made up. */
export type DaySum = { readonly counts: readonly DayCount[]; readonly madeUp: MadeUp }

/** The days on which anything may be under way, in the order of time. */
export function daySums(
  legs: readonly Leg[],
  consignments: readonly Consignment[],
  extent: TimeWindow,
): ReadonlyMap<Instant, DaySum> {
  const madeUp = madeUpByDay(legs, extent)
  const sums = new Map<Instant, DaySum>()
  for (const count of containersUnderWay(legs, consignments, extent)) {
    const before = sums.get(count.day)?.counts ?? []
    sums.set(count.day, { counts: [...before, count], madeUp: madeUp.get(count.day) ?? 'none' })
  }
  return sums
}
