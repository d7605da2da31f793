import { DAY_MS, instant, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'

/*
 *   extent    |==============================================|
 *   before            |-----------^-----------|                  ^ the instant under the pointer
 *   after                  |------^------|                       stands at the same share of what is in sight
 *   What is in sight never reaches out of the extent and never shrinks under three days.
 */

/** The least that is in sight. */
const LEAST_DAYS = 3

/** One step of a key or a button. */
export const ZOOM_STEP = 1.6

/** A part of the extent as near to the asked one as fits: long enough, and inside. */
export function fitVisible({ from, to }: TimeWindow, extent: TimeWindow): TimeWindow {
  const all = extent.to - extent.from
  const length = Math.round(Math.min(Math.max(to - from, Math.min(LEAST_DAYS * DAY_MS, all)), all))
  const first = Math.min(Math.max(Math.round(from), extent.from), extent.to - length)
  return { from: instant(first), to: instant(first + length) }
}

/** Shows `factor` times as much detail, and keeps `anchor` where it is on the screen as far as the extent allows. */
export function zoomAbout(visible: TimeWindow, extent: TimeWindow, factor: number, anchor: Instant): TimeWindow {
  const before = visible.to - visible.from
  const { from, to } = fitVisible({ from: visible.from, to: instant(visible.from + before / factor) }, extent)
  const share = (anchor - visible.from) / before
  const first = anchor - share * (to - from)
  return fitVisible({ from: instant(first), to: instant(first + (to - from)) }, extent)
}

/** Moves what is in sight by `ms` milliseconds; later is positive. */
export const panBy = ({ from, to }: TimeWindow, extent: TimeWindow, ms: number): TimeWindow =>
  fitVisible({ from: instant(from + ms), to: instant(to + ms) }, extent)

/** Room that is left on either side of what is brought into sight, as a share of what is in sight. */
const MARGIN = 0.08

/**
 * Moves as little as brings a span into sight, with room around it; shows more days where it is longer. A span that is
 * in sight moves nothing.
 */
export function reveal(visible: TimeWindow, extent: TimeWindow, span: Span): TimeWindow {
  if (span.from >= visible.from && span.to <= visible.to) return visible
  const length = Math.max(visible.to - visible.from, (span.to - span.from) / (1 - 2 * MARGIN))
  const room = length * MARGIN
  const first =
    span.from < visible.from
      ? span.from - room
      : Math.max(span.to + room - length, Math.min(visible.from, span.from - room))
  return fitVisible({ from: instant(first), to: instant(first + length) }, extent)
}

/** Is all of the extent in sight? */
export const isWhole = (visible: TimeWindow, extent: TimeWindow): boolean =>
  visible.from <= extent.from && visible.to >= extent.to
