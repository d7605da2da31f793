import { boundsOf, type Quantity } from '#app/domain/quantity.ts'

const THINNEST = 2
const THICKEST = 10

/**
 * Width of a leg by its containers, px on screen: about 2 for a few, 4 for 300, 6 for 1,000. It follows the least that
 * is known, so that "more than 1,000" is drawn no surer than it was said. null: the number is not known at all; such a
 * leg is a thin double line, never one of no width.
 */
export function legWidth(containers: Quantity): number | null {
  const { low, high } = boundsOf(containers)
  const count = (low ?? high)?.value
  return count === undefined ? null : Math.min(Math.max(1.5 + Math.sqrt(Math.max(count, 0)) / 7, THINNEST), THICKEST)
}
