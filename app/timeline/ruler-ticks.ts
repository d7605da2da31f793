import { addDays, DAY_MS, formatDay, instant, startOfDay, type Instant } from '#app/domain/time.ts'
import type { TimeScale } from '#app/timeline/scale.ts'

/** How fine the labels stand: hours, each day, each Monday, every second Monday, months, years. */
export type RulerStep =
  'threeHours' | 'sixHours' | 'twelveHours' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year'
export type Tick = { readonly at: Instant; readonly x: number }
export type Ruler = {
  readonly step: RulerStep
  readonly labelled: readonly Tick[]
  /** Lines without a label, finer than the labelled ones. */
  readonly minor: readonly Tick[]
}

/** Room that a label "12 Sep" or "1 Sep 2023" needs, px. */
const DAY_LABEL = 52
const MONTH_LABEL = 84
/** Lines nearer than this run together, px. */
const LINE_GAP = 5
/** Lines of hours are no use before they are so far apart, px. */
const HOUR_GAP = 16

const STEPS: readonly { step: RulerStep; days: number; label: number }[] = [
  { step: 'threeHours', days: 1 / 8, label: DAY_LABEL },
  { step: 'sixHours', days: 1 / 4, label: DAY_LABEL },
  { step: 'twelveHours', days: 1 / 2, label: DAY_LABEL },
  { step: 'day', days: 1, label: DAY_LABEL },
  { step: 'week', days: 7, label: DAY_LABEL },
  { step: 'fortnight', days: 14, label: DAY_LABEL },
  { step: 'month', days: 28, label: MONTH_LABEL },
  { step: 'quarter', days: 90, label: MONTH_LABEL },
  { step: 'year', days: 365, label: MONTH_LABEL },
]

/** The finest labels that do not run into one another, and the finest lines that can be told apart. */
export function rulerTicks(scale: TimeScale): Ruler {
  const fits = ({ days, label }: { days: number; label: number }) => days * scale.dayWidth >= label
  const step = STEPS.find(fits)?.step ?? 'year'
  const fine = STEPS.find(({ days }) => days * scale.dayWidth >= (days < 1 ? HOUR_GAP : LINE_GAP))
  const labelled = ticksOf(step, scale)
  const taken = new Set(labelled.map(({ at }) => at))
  return { step, labelled, minor: ticksOf(fine?.step ?? 'year', scale).filter(({ at }) => !taken.has(at)) }
}

/** Does a label hold hours rather than days? */
export const isOfHours = (at: Instant): boolean => at % DAY_MS !== 0

const HOURS: Partial<Record<RulerStep, number>> = { threeHours: 3, sixHours: 6, twelveHours: 12 }

function ticksOf(step: RulerStep, scale: TimeScale): readonly Tick[] {
  const { from, to } = scale.visible
  const hours = HOURS[step] ?? 24
  const length = (hours / 24) * DAY_MS
  const first = startOfDay(from)
  const times = Array.from({ length: Math.ceil((to - first) / length) }, (_, index) =>
    addDays(first, (index * hours) / 24),
  )
  return times.filter((at) => at >= from && at < to && begins(step, at)).map((at) => ({ at, x: scale.x(at) }))
}

/** 5 January 1970 was the first Monday of the epoch. */
const FIRST_MONDAY = instant(4 * DAY_MS)

function begins(step: RulerStep, day: Instant): boolean {
  const [, month = '', dayOfMonth = ''] = formatDay(day).split('-')
  const sinceMonday = (day - FIRST_MONDAY) / DAY_MS
  switch (step) {
    case 'threeHours':
    case 'sixHours':
    case 'twelveHours':
    case 'day':
      return true
    case 'week':
      return sinceMonday % 7 === 0
    case 'fortnight':
      return sinceMonday % 14 === 0
    case 'month':
      return dayOfMonth === '01'
    case 'quarter':
      return dayOfMonth === '01' && ['01', '04', '07', '10'].includes(month)
    case 'year':
      return dayOfMonth === '01' && month === '01'
  }
}
