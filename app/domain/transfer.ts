import { timesOf, type Leg } from '#app/domain/leg.ts'
import type { PlaceId } from '#app/domain/record.ts'
import { DAY_MS, type Span } from '#app/domain/time.ts'

/** What lies between two legs of a consignment: where it changed over, and how long it may have stood there. */
export type Transfer = {
  /** Where the leg before ends. */
  readonly from: PlaceId
  /** Where the next leg begins: mostly the same place. */
  readonly to: PlaceId
  /** Some time in here it came; null where neither leg tells. */
  readonly arrived: Span | null
  /** Some time in here it went on. */
  readonly left: Span | null
  /** Whole days that it waited, as an interval: never shorter, never longer. null where it cannot be told. */
  readonly waitedDays: { readonly least: number; readonly most: number } | null
}

/*
 *   arrived   [=====)
 *   left          [=========)
 *   least     none, since the spans overlap
 *   most      |-------------|
 */

/** The transfer between a leg and the one that follows it. */
export function transferBetween(leg: Leg, next: Leg): Transfer {
  const arrived = timesOf(leg)?.arrives ?? null
  const left = timesOf(next)?.departs ?? null
  const place = { from: leg.arrives.place, to: next.departs.place }
  if (!arrived || !left) return { ...place, arrived, left, waitedDays: null }
  const least = Math.max(0, Math.floor((left.from - arrived.to) / DAY_MS))
  const most = Math.ceil((left.to - arrived.from) / DAY_MS)
  return { ...place, arrived, left, waitedDays: most < 0 ? null : { least, most } }
}
