import { boundsOf, quantityOf, type Bound, type Quantity } from '#app/domain/quantity.ts'

/*
 * The interval sum of counts (`sumOfCounts`) in plain numbers. Nothing can be taken away from an interval sum again,
 * since a missing end stays missing and "about" is catching; but it can when the missing, the open and the hedged ends
 * are counted:
 *
 *                  how many   low   high   open lows   missing highs   abouts
 *   about 300             1   300    300           0               0        1
 *   more than 1,000       1  1000      0           1               1        0
 *   together              2  1300    300           1               1        1      more than 1,300, approximately
 */
const [COUNT, LOW, HIGH, OPEN_LOWS, MISSING_HIGHS, ABOUTS] = [0, 1, 2, 3, 4, 5] as const

/** Numbers in a row of addends. */
const WIDTH = 6

/** Rows of addends, one after the other. */
export type Addends = Float64Array

export const makeAddends = (rowCount: number): Addends => new Float64Array(rowCount * WIDTH)

/**
 * Adds a count to a row: of what is unknown at least none, as in `sumOfCounts`. null: one more, of which nothing counts.
 * What is no whole number, none below zero, makes the row NaN: see `areExact`.
 */
export function addCount(addends: Addends, row: number, containers: Quantity | null): void {
  add(addends, row, COUNT, 1)
  if (!containers) return
  const { low, high, about } = boundsOf(containers)
  add(addends, row, LOW, wholeOf(low))
  add(addends, row, HIGH, wholeOf(high))
  add(addends, row, OPEN_LOWS, low?.open ? 1 : 0)
  add(addends, row, MISSING_HIGHS, high ? 0 : 1)
  add(addends, row, ABOUTS, about ? 1 : 0)
}

function wholeOf(bound: Bound | null): number {
  const value = bound?.value ?? 0
  return Number.isSafeInteger(value) && value >= 0 ? value : NaN
}

/** Adds `sign` times a row to another row. */
export function addRow(to: Addends, toRow: number, from: Addends, fromRow: number, sign: 1 | -1 = 1): void {
  for (let part = 0; part < WIDTH; part++) add(to, toRow, part, sign * (from[fromRow * WIDTH + part] ?? 0))
}

function add(addends: Addends, row: number, part: number, value: number): void {
  const at = row * WIDTH + part
  addends[at] = (addends[at] ?? 0) + value
}

/** How many counts a row sums up. */
export const countIn = (addends: Addends, row: number): number => addends[row * WIDTH + COUNT] ?? 0

/** The sum of a row. */
export function quantityIn(addends: Addends, row: number): Quantity {
  const part = (column: number): number => addends[row * WIDTH + column] ?? 0
  return quantityOf({
    low: { value: part(LOW), open: part(OPEN_LOWS) > 0 },
    high: part(MISSING_HIGHS) > 0 ? null : { value: part(HIGH), open: false },
    about: part(ABOUTS) > 0,
  })
}

/**
 * Can the rows be added and taken away in any order without rounding, each as often as `uses` names it? True of whole
 * numbers with a sum that floating point still tells from its neighbours.
 */
export function areExact(addends: Addends, uses: Iterable<number>): boolean {
  let [low, high] = [0, 0]
  for (const row of uses) {
    low += addends[row * WIDTH + LOW] ?? 0
    high += addends[row * WIDTH + HIGH] ?? 0
  }
  // False of NaN too.
  return low <= Number.MAX_SAFE_INTEGER && high <= Number.MAX_SAFE_INTEGER
}
