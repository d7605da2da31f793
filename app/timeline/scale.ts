import { scaleLinear } from 'd3-scale'
import { addDays, DAY_MS, instant, startOfDay, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'

/*
 *   extent.from                                     extent.to
 *      |-----------------------|-----------------------|
 *      0 px                    x(at)               width px
 *   Both ends are midnights; a day is the same width wherever it lies.
 */

/** Where an instant stands on the timeline, and the other way round. */
export type TimeScale = {
  readonly extent: TimeWindow
  /** Of the drawn part, px. */
  readonly width: number
  /** Of one day, px. */
  readonly dayWidth: number
  /** px from the left end; what lies outside is put on the nearer end. */
  readonly x: (at: Instant) => number
  /** The midnight that begins the day under `x` px; outside, that of the first or last day. */
  readonly dayAt: (x: number) => Instant
}

/** The whole days that a window touches. */
export const wholeDays = ({ from, to }: Span): TimeWindow => ({
  from: startOfDay(from),
  to: addDays(startOfDay(instant(Math.max(to - 1, from))), 1),
})

/** Lays the days of the extent on `width` px. */
export function timeScale(extent: TimeWindow, width: number): TimeScale {
  const { from, to } = wholeDays(extent)
  const days = (to - from) / DAY_MS
  const scale = scaleLinear([from, to], [0, width]).clamp(true)
  return {
    extent: { from, to },
    width,
    dayWidth: width / days,
    x: (at) => scale(at),
    dayAt: (x) => {
      // A hair is added, since the px of a midnight, sent through the division, may fall a hair before it.
      const day = Math.floor((x / width) * days + 1e-9)
      return addDays(from, Math.min(Math.max(day, 0), days - 1))
    },
  }
}

/** Where a span is drawn; what lies outside the extent is cut off and told. */
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
    isCutBefore: span.from < scale.extent.from,
    isCutAfter: span.to > scale.extent.to,
  }
}
