import type { Consignment } from '#app/domain/consignment.ts'
import { timesOf, type Leg, type Mode } from '#app/domain/leg.ts'
import { sumOfCounts, type Quantity } from '#app/domain/quantity.ts'
import { daySpan, eachDay, overlaps, type Instant, type TimeWindow } from '#app/domain/time.ts'

/** Containers under way on one day by one mode. */
export type DayCount = {
  readonly day: Instant
  readonly mode: Mode
  /** Surely under way at some moment of the day. */
  readonly certain: Quantity
  /** Surely or possibly under way: includes `certain`. */
  readonly possible: Quantity
  readonly consignmentCount: number
}

/**
 * Containers under way per day and mode. The modes are counted apart and must not be stacked: on the day of a transfer
 * the same boxes may be on the ship or on the train.
 */
export function containersUnderWay(
  legs: readonly Leg[],
  consignments: readonly Consignment[],
  extent: TimeWindow,
): readonly DayCount[] {
  const byId = new Map(consignments.map((consignment) => [consignment.id, consignment]))
  const timed = legs.flatMap((leg) => {
    const times = timesOf(leg)
    return times ? [{ leg, times }] : []
  })
  return eachDay(extent).flatMap((day) =>
    (['vessel', 'rail'] as const).flatMap((mode) => {
      const span = daySpan(day)
      const possible = timed.filter(({ leg, times }) => leg.mode === mode && overlaps(times.possible, span))
      if (possible.length === 0) return []
      const certain = possible.filter(({ times }) => times.certain !== null && overlaps(times.certain, span))
      const count = (some: typeof timed): Quantity =>
        sumOfCounts(
          [...new Set(some.map(({ leg }) => leg.consignment))].flatMap((id) => byId.get(id)?.containers ?? []),
        )
      return [
        {
          day,
          mode,
          certain: count(certain),
          possible: count(possible),
          consignmentCount: new Set(possible.map(({ leg }) => leg.consignment)).size,
        },
      ]
    }),
  )
}
