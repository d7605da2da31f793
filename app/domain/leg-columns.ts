import { possibleTimeOf, type Leg } from '#app/domain/leg.ts'
import type { ConsignmentId } from '#app/domain/record.ts'
import { countBelow, countUpTo } from '#app/domain/sorted.ts'
import type { TimeWindow } from '#app/domain/time.ts'

/**
 * When legs may be under way, in columns, one row a leg in the order of the legs: made once, so that ten thousand legs
 * are held against a window by comparing numbers. Ask by `isRowWithin`.
 */
export type LegColumns = {
  readonly legs: readonly Leg[]
  /** Start of the possible time, ms since the epoch. Infinity where a leg has no times: it is in no window. */
  readonly from: Float64Array
  /**
   * End of the possible time, ms, not included. A point ends at the next larger number, since it is in a window that
   * begins with it. -Infinity where a leg has no times.
   */
  readonly to: Float64Array
  /** The rows that have times, by their start. */
  readonly byStart: Uint32Array
  /** `from` and `to` of the rows that have times, each ascending for itself. */
  readonly starts: Float64Array
  readonly ends: Float64Array
}

export function legColumns(legs: readonly Leg[]): LegColumns {
  const [from, to] = [new Float64Array(legs.length), new Float64Array(legs.length)]
  const timed: number[] = []
  for (const [row, leg] of legs.entries()) {
    const span = possibleTimeOf(leg)
    if (span) timed.push(row)
    from[row] = span ? span.from : Infinity
    to[row] = span ? (span.to > span.from ? span.to : nextNumber(span.to)) : -Infinity
  }
  const byStart = Uint32Array.from(timed).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0))
  const columnBy = (column: Float64Array) => Float64Array.from(byStart, (row) => column[row] ?? 0)
  return { legs, from, to, byStart, starts: columnBy(from), ends: columnBy(to).sort() }
}

type LegEnds = { readonly from: Float64Array; readonly to: Float64Array }

/** Is the leg of a row in the window? The same answer as `isLegWithin`. */
export const isRowWithin = ({ from, to }: LegEnds, row: number, window: TimeWindow): boolean =>
  (from[row] ?? Infinity) < window.to && (to[row] ?? -Infinity) > window.from

/** The legs in the window, in their order. */
export const legsWithin = (columns: LegColumns, window: TimeWindow): readonly Leg[] =>
  columns.legs.filter((_, row) => isRowWithin(columns, row, window))

/** How many legs are in the window, by two binary searches: all that began before its end less all that were over. */
export const legCountWithin = (columns: LegColumns, window: TimeWindow): number =>
  // A window that is turned round is met by what covers both its ends, which the two searches do not tell.
  window.from <= window.to
    ? countBelow(columns.starts, window.to) - countUpTo(columns.ends, window.from)
    : legsWithin(columns, window).length

/** The consignments that legs name, numbered from 0, and the number for each leg. */
export function numberConsignments(legs: readonly Leg[]): {
  readonly numbers: ReadonlyMap<ConsignmentId, number>
  readonly ofLeg: Uint32Array
} {
  const numbers = new Map<ConsignmentId, number>()
  const ofLeg = Uint32Array.from(legs, ({ consignment }) => {
    const number = numbers.get(consignment) ?? numbers.size
    if (number === numbers.size) numbers.set(consignment, number)
    return number
  })
  return { numbers, ofLeg }
}

const BITS = new BigInt64Array(1)
const NUMBER = new Float64Array(BITS.buffer)

/** The smallest number above another (both finite), as floating point has it. */
function nextNumber(value: number): number {
  NUMBER[0] = value === 0 ? 0 : value
  BITS[0] = (BITS[0] ?? 0n) + (value < 0 ? -1n : 1n)
  return NUMBER[0] ?? value
}
