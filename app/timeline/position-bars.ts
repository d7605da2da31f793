import { addDays, DAY_MS, instant, type Instant, type Span } from '#app/domain/time.ts'
import { countRowsBefore, type Positions } from '#app/domain/track.ts'
import type { TimeScale } from '#app/timeline/scale.ts'

/** A bar stands for so many days, in hours where a day is wide. */
const HOURS = [1, 6, 24, 7 * 24, 28 * 24] as const
/** Narrower bars run together, px. */
const LEAST_WIDTH = 3

/** Positions whose time lies in a span; `x` and `width` in px, cut to what is in sight. */
export type PositionBar = { readonly span: Span; readonly count: number; readonly x: number; readonly width: number }

/** Length of a bar by room, ms. */
const barLength = ({ dayWidth }: TimeScale): number =>
  ((HOURS.find((hours) => (hours / 24) * dayWidth >= LEAST_WIDTH) ?? HOURS[4]) / 24) * DAY_MS

/**
 * Counts of positions per hour, day or weeks, by room. A bar costs one binary search in the sorted times, whether there
 * are ten positions or ten million.
 */
export function positionBars(positions: Positions, scale: TimeScale): readonly PositionBar[] {
  const length = barLength(scale)
  const { visible, extent } = scale
  const rowsBefore = (at: Instant) => countRowsBefore(positions, Math.ceil((at - positions.base) / 1000))
  const bars: PositionBar[] = []
  let from = instant(extent.from + Math.floor((visible.from - extent.from) / length) * length)
  let first = rowsBefore(from)
  while (from < visible.to) {
    // The last of them ends with the extent, however long the others are.
    const to = instant(Math.min(addDays(from, length / DAY_MS), extent.to))
    const end = rowsBefore(to)
    const x = scale.x(from)
    bars.push({ span: { from, to }, count: end - first, x, width: scale.x(to) - x })
    ;[from, first] = [to, end]
  }
  return bars
}
