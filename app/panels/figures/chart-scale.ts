import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import { addDays, DAY_MS, formatDay, parseDay, startOfDay, type Instant, type TimeWindow } from '#app/domain/time.ts'

/** How containers are laid out on the upright axis. */
export type ScaleKind = 'linear' | 'logarithmic'

/** Where a value lies, as a part of the height: 0 at the foot, 1 at the top. */
export type Scale = { readonly partOf: (value: number) => number; readonly ticks: readonly number[] }

/** Room above the greatest value, so that a bound has somewhere to point. */
const HEADROOM = 1.12

const FEW_TICKS = 6

/** The scale on which all the quantities have room. A logarithmic one has no zero: what is less than its foot lies on it. */
export function scaleFor(quantities: readonly Quantity[], kind: ScaleKind): Scale {
  const ends = quantities
    .map(boundsOf)
    .flatMap(({ low, high }) => [low?.value ?? 0, high?.value ?? 0])
    .filter((value) => value > 0)
  const top = Math.max(1, ...ends) * HEADROOM
  if (kind === 'linear') return { partOf: (value) => value / top, ticks: roundSteps(top) }
  // A step of 1, 2, 5 below the least, so that the least does not lie on the foot, which looks like none.
  const foot = stepBelow(Math.min(top, ...ends) * 0.999)
  const height = Math.log(top * 1.15) - Math.log(foot)
  return {
    partOf: (value) => (value <= foot ? 0 : (Math.log(value) - Math.log(foot)) / height),
    ticks: decadeSteps(foot, top),
  }
}

function roundSteps(top: number): readonly number[] {
  const step = stepAtLeast(top / FEW_TICKS)
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step)
}

/** 1, 2, 5, 10, 20, 50 while they are few; else whole decades. */
function decadeSteps(foot: number, top: number): readonly number[] {
  const steps: number[] = []
  for (let step = foot; step <= top; step = stepAtLeast(step * 1.5)) steps.push(step)
  return steps.length <= FEW_TICKS + 1 ? steps : steps.filter((step) => Number.isInteger(Math.log10(step)))
}

const decadeOf = (value: number): number => 10 ** Math.floor(Math.log10(value))

/** The least of 1, 2, 5, 10, 20, 50 ... that is not below the value. Never below 1: boxes are whole. */
function stepAtLeast(value: number): number {
  const decade = decadeOf(Math.max(value, 1))
  return ([1, 2, 5, 10].find((step) => step * decade >= value) ?? 10) * decade
}

function stepBelow(value: number): number {
  const decade = decadeOf(Math.max(value, 1))
  return ([5, 2, 1].find((step) => step * decade <= value) ?? 1) * decade
}

/** Steps of days and of months from which the axis takes the first that is wide enough. */
const DAY_STEPS = [1, 2, 7, 14]
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120]

/** Days that the axis names: at most so many, on round days. */
export function dayTicks(days: TimeWindow, most: number): readonly Instant[] {
  const length = (days.to - days.from) / DAY_MS
  const dayStep = DAY_STEPS.find((step) => length / step <= most)
  if (dayStep !== undefined) {
    const first = startOfDay(days.from)
    return Array.from({ length: Math.ceil(length / dayStep) }, (_, index) => addDays(first, index * dayStep))
  }
  const all = firstsOfMonths(days)
  const step = MONTH_STEPS.find((months) => all.filter((month) => month.number % months === 0).length <= most)
  return all.filter((month) => month.number % (step ?? 120) === 0).map((month) => month.at)
}

/** The first day of each month within, with its number counted from the year 0. */
function firstsOfMonths(days: TimeWindow): readonly { readonly number: number; readonly at: Instant }[] {
  const numberOf = (at: Instant): number =>
    Number(formatDay(at).slice(0, 4)) * 12 + Number(formatDay(at).slice(5, 7)) - 1
  const [first, last] = [numberOf(days.from), numberOf(days.to)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const day = parseDay(`${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`)
    return day.ok && day.value >= days.from && day.value < days.to ? { number, at: day.value } : []
  })
}

/** Puts labels of a height apart that would cover one another, each as near as may be to where it belongs, in px. */
export function spread(wanted: readonly number[], height: number, room: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  let least = -Infinity
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least)
    least = (placed[index] ?? 0) + height
  }
  let most = room
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, most)
    most = (placed[index] ?? 0) - height
  }
  return placed
}
