import { boundsOf, type Quantity } from '#app/domain/quantity.ts'

/*
 *   about 300          [=======~              ends softly
 *   more than 1,000    [==================>   open: runs to the edge with an arrow
 *   unknown            [- - - - - - - - - >   nothing certain
 */

/** A quantity as a bar: parts of the whole width from 0 to 1. */
export type Bar = {
  /** Up to here it is surely so. */
  readonly certain: number
  /** Up to here it may be; 1 where there is no upper end. */
  readonly possible: number
  /** No upper end is given: drawn as an arrow, never as a bar that stops at the bound. */
  readonly isOpen: boolean
  readonly isAbout: boolean
}

/** Room to the right of the greatest bound, so that an open end has somewhere to go. */
const HEADROOM = 1.3

/** The number that the whole width stands for. */
export function scaleOf(quantities: readonly Quantity[]): number {
  const ends = quantities.map(boundsOf).flatMap(({ low, high }) => [low?.value ?? 0, high?.value ?? 0])
  const most = Math.max(0, ...ends)
  return most === 0 ? 1 : most * (quantities.some((quantity) => boundsOf(quantity).high === null) ? HEADROOM : 1)
}

/** Where the ends of a quantity lie on a width that stands for `scale`. */
export function barOf(quantity: Quantity, scale: number): Bar {
  const { low, high, about } = boundsOf(quantity)
  return {
    certain: (low?.value ?? 0) / scale,
    possible: high ? high.value / scale : 1,
    isOpen: high === null,
    isAbout: about,
  }
}
