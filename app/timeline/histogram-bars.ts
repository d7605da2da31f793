import { scaleLinear } from 'd3-scale'
import type { DayCount } from '#app/domain/histogram.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import { addDays, daySpan } from '#app/domain/time.ts'
import { isInSight, type TimeScale } from '#app/timeline/scale.ts'

/*
 *     vessel   |  ####|/////   certain part solid, possible part hatched; an open bound ends in an arrow
 *   base line  |-------------
 *     rail     |       |/////   downwards, on the same scale. Never stacked: the same boxes may be on either.
 */

/** One bar; heights in px from the base line outwards. */
export type Bar = {
  readonly count: DayCount
  readonly x: number
  readonly width: number
  readonly certain: number
  readonly possible: number
  /** "more than": the bar has no end, it goes on. */
  readonly isOpen: boolean
}

/** The most that a quantity says; for "more than 1,000" the 1,000 beyond which it lies. */
const reach = (quantity: Quantity): number => {
  const { low, high } = boundsOf(quantity)
  return (high ?? low)?.value ?? 0
}

const leastOf = (quantity: Quantity): number => boundsOf(quantity).low?.value ?? 0

/** The count that reaches furthest: the label of the axis names it, hedge and all. */
export function highestCount(counts: readonly DayCount[]): Quantity | null {
  const [first, ...rest] = counts
  if (!first) return null
  return rest.reduce((most, { possible }) => (reach(possible) > reach(most) ? possible : most), first.possible)
}

/** A count that is not known is drawn this high, never with height zero, px. */
const UNKNOWN_HEIGHT = 4

/** Bars for the counts in sight; `height` is the room of one mode, px. They keep their height as one zooms. */
export function histogramBars(counts: readonly DayCount[], scale: TimeScale, height: number): readonly Bar[] {
  const highest = highestCount(counts)
  const y = scaleLinear([0, Math.max(highest ? reach(highest) : 0, 1)], [0, height])
  const inSight = counts.filter(({ day }) => isInSight(daySpan(day), scale))
  return inSight.map((count) => {
    const x = scale.x(count.day)
    return {
      count,
      x,
      width: Math.max(scale.x(addDays(count.day, 1)) - x, 0.5),
      certain: y(leastOf(count.certain)),
      possible: Math.max(y(reach(count.possible)), UNKNOWN_HEIGHT),
      isOpen: boundsOf(count.possible).high === null,
    }
  })
}

/** Is nothing surely under way? */
export const isNone = (quantity: Quantity): boolean => {
  const { low, high } = boundsOf(quantity)
  return low?.value === 0 && high?.value === 0
}
