import { timesOf, type Leg } from '#app/domain/leg.ts'
import type { Span } from '#app/domain/time.ts'
import { drawnSpan, isInSight, sideOf, type DrawnSpan, type TimeScale } from '#app/timeline/scale.ts'

/*
 *   departs from ? .. to      arrives from .. to ?
 *      ~~~/////|############|/////~~~        solid: surely under way; hatched: some time in here
 *                                            ~ an end that no source gives fades
 */

/** More legs than this are not drawn one by one. */
export const MOST_LEG_BARS = 12

/** A leg on its row; px, cut to what is in sight. */
export type LegBar = {
  readonly leg: Leg
  readonly possible: DrawnSpan & { readonly span: Span }
  readonly certain: DrawnSpan | null
  /** Days on which sources saw the consignment at one of its ends. */
  readonly seen: readonly DrawnSpan[]
  /** No source gives when it left at the earliest. */
  readonly isOpenBefore: boolean
  /** No source gives when it came at the latest. */
  readonly isOpenAfter: boolean
}

/** The bars of legs, in their order; a leg without any time has none. */
export const legBars = (legs: readonly Leg[], scale: TimeScale): readonly LegBar[] =>
  legs.flatMap((leg) => {
    const times = timesOf(leg)
    if (!times) return []
    return [
      {
        leg,
        possible: { ...drawnSpan(scale, times.possible, 3), span: times.possible },
        certain: times.certain && isInSight(times.certain, scale) ? drawnSpan(scale, times.certain, 1) : null,
        seen: [leg.departs.seen, leg.arrives.seen].flatMap((seen) =>
          seen && isInSight(seen, scale) ? [drawnSpan(scale, seen, 3)] : [],
        ),
        // An end fades where it is in sight; where the axis cuts the bar, it goes on.
        isOpenBefore: leg.departs.when.from === null && sideOf(times.possible.from, scale) === null,
        isOpenAfter: leg.arrives.when.to === null && sideOf(times.possible.to, scale) === null,
      },
    ]
  })
