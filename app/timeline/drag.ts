import { addDays, DAY_MS, instant, lastDay, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { wholeDays } from '#app/timeline/scale.ts'

/*
 *  extent  |==========================================|
 *  window            [ start ........... end )             half-open whole days, at least one
 *  thumbs            ^                       ^
 *                    speaks window.from      speaks the last day included, window.to - 1 day
 */

/** What of the window a hand or a key moves. */
export type Grip = 'start' | 'end' | 'body'

const clamp = (value: number, least: number, most: number): Instant => instant(Math.min(Math.max(value, least), most))

/** The window in whole days, inside the extent and at least a day long. One that fits already stays as it is. */
export function fitWindow(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const [{ from, to }, room] = [wholeDays(window), wholeDays(extent)]
  const first = clamp(from, room.from, addDays(room.to, -1))
  return { from: first, to: clamp(to, addDays(first, 1), room.to) }
}

/** The window after a grip went `days` whole days to the right. Thumbs never cross; the body keeps its length. */
export function moveWindow(window: TimeWindow, grip: Grip, days: number, extent: TimeWindow): TimeWindow {
  const { from, to } = fitWindow(window, extent)
  const room = wholeDays(extent)
  switch (grip) {
    case 'start':
      return { from: clamp(addDays(from, days), room.from, addDays(to, -1)), to }
    case 'end':
      return { from, to: clamp(addDays(to, days), addDays(from, 1), room.to) }
    case 'body': {
      const moved = clamp(addDays(from, days), room.from, room.to - (to - from))
      return { from: moved, to: instant(moved + (to - from)) }
    }
  }
}

/** Whole days in a drag of `dx` px. */
export const daysOfDrag = (dx: number, dayWidth: number): number => (dayWidth > 0 ? Math.round(dx / dayWidth) || 0 : 0)

/** What a key does to a slider in days; Home and End go as far as they can. null: not a key of a slider. */
export function stepOfKey(key: string, hasShift: boolean): number | null {
  const arrow = hasShift ? 7 : 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return arrow
    case 'ArrowLeft':
    case 'ArrowDown':
      return -arrow
    case 'PageUp':
      return 7
    case 'PageDown':
      return -7
    case 'Home':
      return -Infinity
    case 'End':
      return Infinity
    default:
      return null
  }
}

/** `moveWindow` for a key, where Home and End are endless steps. */
export function stepWindow(window: TimeWindow, grip: Grip, step: number, extent: TimeWindow): TimeWindow {
  const all = (extent.to - extent.from) / DAY_MS + 1
  return moveWindow(window, grip, Math.min(Math.max(step, -all), all), extent)
}

/** Days since 1 January 1970, for `aria-valuenow`. */
export const dayNumber = (at: Instant): number => Math.floor(at / DAY_MS)

/** What a thumb of the window stands on and may reach: the first moment of days. */
export function thumbRange(
  window: TimeWindow,
  thumb: 'start' | 'end',
  extent: TimeWindow,
): { readonly now: Instant; readonly least: Instant; readonly most: Instant } {
  const [first, last] = [wholeDays(window).from, lastDay(window)]
  const room = wholeDays(extent)
  // An address may ask for days outside the extent: then the range grows to them, rather than tell a day that is not so.
  return thumb === 'start'
    ? { now: first, least: instant(Math.min(room.from, first)), most: last }
    : { now: last, least: first, most: instant(Math.max(addDays(room.to, -1), last)) }
}
