/**
 * How many, as surely as the source said it and no surer. `about 300` never becomes `300`, and arithmetic keeps the
 * hedge: it works on intervals whose ends may be open or missing, and `about` is catching.
 *
 *   exact 300            [300]           about 300        [300] about
 *   moreThan 1000     (1000 ----->       atLeast 5     [5 ----->
 *   range 4-6            [4 -- 6]        upTo 20       <----- 20]      unknown  <----->
 */
export type Quantity =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'about'; readonly value: number }
  | { readonly kind: 'moreThan'; readonly value: number; readonly about: boolean }
  | { readonly kind: 'atLeast'; readonly value: number; readonly about: boolean }
  | { readonly kind: 'upTo'; readonly value: number; readonly about: boolean }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly about: boolean }
  | { readonly kind: 'unknown' }

/** One end of an interval; `open` excludes the end itself ("more than"). */
export type Bound = { readonly value: number; readonly open: boolean }

/** The same knowledge as two ends. A missing end is not known. */
export type Bounds = { readonly low: Bound | null; readonly high: Bound | null; readonly about: boolean }

export const exactly = (value: number): Quantity => ({ kind: 'exact', value })
export const about = (value: number): Quantity => ({ kind: 'about', value })
export const moreThan = (value: number): Quantity => ({ kind: 'moreThan', value, about: false })
export const atLeast = (value: number): Quantity => ({ kind: 'atLeast', value, about: false })
export const UNKNOWN: Quantity = { kind: 'unknown' }

const closed = (value: number): Bound => ({ value, open: false })

/** The interval that a quantity stands for. */
export function boundsOf(quantity: Quantity): Bounds {
  switch (quantity.kind) {
    case 'exact':
      return { low: closed(quantity.value), high: closed(quantity.value), about: false }
    case 'about':
      return { low: closed(quantity.value), high: closed(quantity.value), about: true }
    case 'moreThan':
      return { low: { value: quantity.value, open: true }, high: null, about: quantity.about }
    case 'atLeast':
      return { low: closed(quantity.value), high: null, about: quantity.about }
    case 'upTo':
      return { low: null, high: closed(quantity.value), about: quantity.about }
    case 'range':
      return { low: closed(quantity.low), high: closed(quantity.high), about: quantity.about }
    case 'unknown':
      return { low: null, high: null, about: false }
  }
}

/**
 * The quantity of an interval. An open end of a two-sided interval is written as if it were closed: "1,000 to 1,300"
 * for (1000, 1300] promises less, never more.
 */
export function quantityOf({ low, high, about: soft }: Bounds): Quantity {
  if (low && high) {
    if (low.value === high.value) return soft ? about(low.value) : exactly(low.value)
    return { kind: 'range', low: low.value, high: high.value, about: soft }
  }
  if (low) return { kind: low.open ? 'moreThan' : 'atLeast', value: low.value, about: soft }
  if (high) return { kind: 'upTo', value: high.value, about: soft }
  return UNKNOWN
}

const plus = (a: Bound | null, b: Bound | null): Bound | null =>
  a && b ? { value: a.value + b.value, open: a.open || b.open } : null

const minus = (a: Bound | null, b: Bound | null): Bound | null =>
  a && b ? { value: a.value - b.value, open: a.open || b.open } : null

/** Interval sum: ends add, a missing end stays missing, "about" is catching. */
export function sum(quantities: readonly Quantity[]): Quantity {
  return quantityOf(
    quantities.map(boundsOf).reduce<Bounds>(
      (total, next) => ({
        low: plus(total.low, next.low),
        high: plus(total.high, next.high),
        about: total.about || next.about,
      }),
      { low: closed(0), high: closed(0), about: false },
    ),
  )
}

/** Interval sum of counts: what is unknown is still not below zero, so the sum of about 300 and unknown is at least 300. */
export const sumOfCounts = (quantities: readonly Quantity[]): Quantity =>
  sum(
    quantities.map((quantity) =>
      boundsOf(quantity).low ? quantity : quantityOf({ ...boundsOf(quantity), low: closed(0) }),
    ),
  )

const differenceOf = (whole: Bounds, part: Bounds): Bounds => ({
  low: minus(whole.low, part.high),
  high: minus(whole.high, part.low),
  about: whole.about || part.about,
})

/** Interval difference: the least of `whole` less the most of `part`, and the other way round. May be negative. */
export const difference = (whole: Quantity, part: Quantity): Quantity =>
  quantityOf(differenceOf(boundsOf(whole), boundsOf(part)))

/**
 * What is left of a claimed count when the itemised count is taken away: an interval difference cut off at zero, since
 * containers cannot be fewer than none. `null` when even the most of the claim is below the least that is itemised:
 * then the two contradict each other, and no number may paper that over.
 */
export function remainder(claimed: Quantity, itemised: Quantity): Quantity | null {
  const { low, high, about: soft } = differenceOf(boundsOf(claimed), boundsOf(itemised))
  if (high && (high.value < 0 || (high.value === 0 && high.open))) return null
  return quantityOf({ low: low && low.value >= 0 ? low : closed(0), high, about: soft })
}

/** "At least 0" is true of every count, and so tells nobody anything. */
export const saysNothing = (quantity: Quantity): boolean => quantity.kind === 'atLeast' && quantity.value === 0

/** Do both say the same, hedge included? */
export const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  JSON.stringify(boundsOf(a)) === JSON.stringify(boundsOf(b))
