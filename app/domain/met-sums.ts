import { addRow, countIn, makeAddends, type Addends } from '#app/domain/interval-sums.ts'
import type { LegColumns } from '#app/domain/leg-columns.ts'
import { countBelow, countUpTo } from '#app/domain/sorted.ts'
import type { TimeWindow } from '#app/domain/time.ts'

/*
 * What the consignments add up to that a window meets, each counted once however many of its legs are in.
 * A window meets a consignment unless it lies before it, behind it, or in one gap between its legs, and never in two:
 *
 *   A            [===)     [=====)          [==)
 *   window   |-)       |--)         |-------)    |----)
 *         before       gap             gap       behind
 *
 *   met = begun before the window ends - over when it begins - in a gap that holds all of it
 *
 * The first two are binary searches in sorted ends. The gaps that hold a window are those that begin early enough and end
 * late enough: two conditions at once, for which the gaps stand in a Fenwick tree by their start, each node sorted by
 * the ends of its gaps.
 */

/** When consignments (by number) come and go. */
type Presence = {
  /** The first start of each, ascending. */
  readonly begun: readonly Moment[]
  /** The last end of each, ascending. */
  readonly over: readonly Moment[]
  /** The times between in which none of its legs may be under way, by their end. */
  readonly gaps: readonly Gap[]
}
type Moment = { readonly number: number; readonly at: number }
type Gap = { readonly number: number; readonly from: number; readonly to: number }

/** Joins the legs of each consignment. Legs that touch leave no gap. */
export function presenceOf({ from, to, byStart }: LegColumns, ofLeg: Uint32Array, count: number): Presence {
  const ends = new Float64Array(count).fill(-Infinity)
  const begun: Moment[] = []
  const gaps: Gap[] = []
  // In the order of starts each leg either goes on where the ones before it ended, or opens a gap.
  for (const row of byStart) {
    const [number, start, end] = [ofLeg[row] ?? 0, from[row] ?? 0, to[row] ?? 0]
    const before = ends[number] ?? 0
    if (before === -Infinity) begun.push({ number, at: start })
    else if (start > before) gaps.push({ number, from: before, to: start })
    if (end > before) ends[number] = end
  }
  const over = begun.map(({ number }) => ({ number, at: ends[number] ?? 0 })).sort((a, b) => a.at - b.at)
  return { begun, over, gaps }
}

/** Keys, and for each what it and those before it (in its run) add up to. */
type Run = { readonly keys: Float64Array; readonly sums: Addends }

export type MetSums = {
  readonly begun: Run
  readonly over: Run
  /** Starts of the gaps, ascending. */
  readonly gapStarts: Float64Array
  /** The nodes of the tree, one after the other: node n holds the gaps n - lowBit(n) .. n - 1 by start. */
  readonly gaps: Run
  /** Where each node begins in `gaps`; nodes are numbered from 1. */
  readonly firstOf: Uint32Array
}

const lowBit = (node: number): number => node & -node

/** Makes the sums of the consignments that have addends; O(n log n) in the number of gaps. */
export function metSums(presence: Presence, addends: Addends): MetSums {
  const counts = ({ number }: { readonly number: number }) => countIn(addends, number) > 0
  const gaps = presence.gaps.filter(counts)
  return {
    begun: runOf(presence.begun.filter(counts), addends),
    over: runOf(presence.over.filter(counts), addends),
    ...treeOf(gaps, addends),
  }
}

function runOf(moments: readonly Moment[], addends: Addends): Run {
  const run = { keys: Float64Array.from(moments, ({ at }) => at), sums: makeAddends(moments.length) }
  for (const [row, { number }] of moments.entries()) {
    if (row > 0) addRow(run.sums, row, run.sums, row - 1)
    addRow(run.sums, row, addends, number)
  }
  return run
}

function treeOf(gaps: readonly Gap[], addends: Addends): Pick<MetSums, 'gapStarts' | 'gaps' | 'firstOf'> {
  const byStart = [...gaps.keys()].sort((a, b) => (gaps[a]?.from ?? 0) - (gaps[b]?.from ?? 0))
  const nodeOf = new Uint32Array(gaps.length)
  for (const [rank, index] of byStart.entries()) nodeOf[index] = rank + 1
  const firstOf = new Uint32Array(gaps.length + 2)
  for (let node = 1; node <= gaps.length; node++) firstOf[node + 1] = (firstOf[node] ?? 0) + lowBit(node)
  const size = firstOf[gaps.length + 1] ?? 0
  const run = { keys: new Float64Array(size), sums: makeAddends(size) }
  const next = firstOf.slice()
  // The gaps come by their end, so each node fills in that order.
  for (const [index, { number, to }] of gaps.entries()) {
    for (let node = nodeOf[index] ?? 0; node <= gaps.length; node += lowBit(node)) {
      const row = next[node] ?? 0
      next[node] = row + 1
      run.keys[row] = to
      if (row > (firstOf[node] ?? 0)) addRow(run.sums, row, run.sums, row - 1)
      addRow(run.sums, row, addends, number)
    }
  }
  return { gapStarts: Float64Array.from(byStart, (index) => gaps[index]?.from ?? 0), gaps: run, firstOf }
}

/** What the consignments that a window (of some length) meets add up to, as one row: O(log^2 n). */
export function sumMet({ begun, over, gapStarts, gaps, firstOf }: MetSums, window: TimeWindow): Addends {
  const met = makeAddends(1)
  addFirst(met, begun, 0, countBelow(begun.keys, window.to), 1)
  addFirst(met, over, 0, countUpTo(over.keys, window.from), -1)
  for (let node = countUpTo(gapStarts, window.from); node > 0; node -= lowBit(node)) {
    const [first, size] = [firstOf[node] ?? 0, lowBit(node)]
    addFirst(met, gaps, first, size, -1)
    addFirst(met, gaps, first, countBelow(gaps.keys, window.to, first, first + size), 1)
  }
  return met
}

function addFirst(met: Addends, { sums }: Run, first: number, count: number, sign: 1 | -1): void {
  if (count > 0) addRow(met, 0, sums, first + count - 1, sign)
}
