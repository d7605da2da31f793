import { addRow, makeAddends, type Addends } from '#app/domain/interval-sums.ts'
import { countBelow, countUpTo } from '#app/domain/sorted.ts'
import { addDays, type Instant, type Span } from '#app/domain/time.ts'

/** Days in a row, by their places in a list of days: from `first` to before `end`. None where `first` is not before it. */
export type Stretch = { readonly first: number; readonly end: number }

export const NO_DAY: Stretch = { first: 0, end: 0 }

/** The days of which a span has a moment; `days` are the starts of days that follow one another. */
export const stretchOf = ({ from, to }: Span, days: readonly Instant[]): Stretch => ({
  first: countUpTo(days, addDays(from, -1)),
  // A point lies on one day, even where that day begins with it.
  end: from === to ? countUpTo(days, to) : countBelow(days, to),
})

export const intersectionOf = (a: Stretch, b: Stretch): Stretch => ({
  first: Math.max(a.first, b.first),
  end: Math.min(a.end, b.end),
})

/*
 *  day        0   1   2   3   4   5
 *  A          [=======)   [===)               0-1 and 3
 *  A              [=======)                   1-2, of which 1 is there already: 2 is new
 *  changes   +A      -A+A -A+A -A             written where new days begin and are over, then added up from the left
 */

/**
 * What the rows of `addends` add up to on each day, a row a day: each named row (`number`) once a day, however many
 * stretches hold the day.
 */
export function sumsByDay(
  stretches: readonly (Stretch & { readonly number: number })[],
  addends: Addends,
  dayCount: number,
): Addends {
  const sums = makeAddends(dayCount + 1)
  const counted = new Map<number, number>()
  for (const { number, first, end } of stretches.toSorted((a, b) => a.first - b.first)) {
    const begin = Math.max(first, counted.get(number) ?? 0)
    if (begin >= end) continue
    addRow(sums, begin, addends, number)
    addRow(sums, end, addends, number, -1)
    counted.set(number, end)
  }
  for (let day = 1; day <= dayCount; day++) addRow(sums, day, sums, day - 1)
  return sums
}
