import {
  addDays,
  DAY_MS,
  instant,
  overlaps,
  startOfDay,
  type Instant,
  type Span,
  type TimeWindow,
} from '#app/domain/time.ts'

/*
 *   extent.from        visible.from              visible.to          extent.to
 *      |....................|-------------------------|..................|
 *                          0 px        x(at)        width px
 *   The extent is whole days; the visible part of it may begin and end at any time of day. A day is the same width
 *   wherever it lies.
 */

/** Where an instant stands on the axis, and the other way round. */
export type TimeScale = {
  /** All days that the axis can show. */
  readonly extent: TimeWindow
  /** What of them is in sight. */
  readonly visible: TimeWindow
  /** Of the drawn part, px. */
  readonly width: number
  /** Of one day, px. */
  readonly dayWidth: number
  /** px from the left end; what lies out of sight is put on the nearer end. */
  readonly x: (at: Instant) => number
  /** The instant under `x` px; beyond the ends too. */
  readonly at: (x: number) => Instant
  /** The midnight that begins the day under `x` px; outside the extent, that of its first or last day. */
  readonly dayAt: (x: number) => Instant
}

/** The whole days that a window touches. */
export const wholeDays = ({ from, to }: Span): TimeWindow => ({
  from: startOfDay(from),
  to: addDays(startOfDay(instant(Math.max(to - 1, from))), 1),
})

/** Lays the visible part of the days of the extent, all of them unless said otherwise, on `width` px. */
export function timeScale(ofCase: TimeWindow, width: number, inSight: TimeWindow | null = null): TimeScale {
  const extent = wholeDays(ofCase)
  const visible = inSight ?? extent
  const length = visible.to - visible.from
  const days = (extent.to - extent.from) / DAY_MS
  return {
    extent,
    visible,
    width,
    dayWidth: (width / length) * DAY_MS,
    x: (at) => Math.min(Math.max(((at - visible.from) / length) * width, 0), width),
    at: (x) => instant(Math.round(visible.from + (x / width) * length)),
    dayAt: (x) => {
      // A hair is added, since the px of a midnight, sent through the division, may fall a hair before it.
      const day = Math.floor((visible.from - extent.from + (x / width) * length) / DAY_MS + 1e-9)
      return addDays(extent.from, Math.min(Math.max(day, 0), days - 1))
    },
  }
}

/** Is any of a span in sight? */
export const isInSight = (span: Span, { visible }: TimeScale): boolean => overlaps(span, visible)

/** On which side of what is in sight an instant lies; null: in sight. Both ends of the axis are in sight. */
export function sideOf(at: Instant, { visible }: TimeScale): 'before' | 'after' | null {
  if (at < visible.from) return 'before'
  return at > visible.to ? 'after' : null
}

/** Where a span is drawn; what lies out of sight is cut off and told. */
export type DrawnSpan = {
  readonly left: number
  readonly width: number
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** Left edge and width of a span, px; at least `leastWidth`, and never over the right end. */
export function drawnSpan(scale: TimeScale, span: Span, leastWidth: number): DrawnSpan {
  const [left, right] = [scale.x(span.from), scale.x(span.to)]
  const width = Math.max(right - left, leastWidth)
  return {
    left: Math.max(0, Math.min(left, scale.width - width)),
    width,
    isCutBefore: span.from < scale.visible.from,
    isCutAfter: span.to > scale.visible.to,
  }
}
