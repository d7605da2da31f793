import { addDays, DAY_MS, instant, startOfDay, type Instant, type TimeWindow } from '#app/domain/time.ts'

/** Days of the case per second of the viewer. */
export const SPEEDS = [0.5, 1, 2, 5] as const
export const DEFAULT_SPEED = 1

/** Where the playhead rests at the end of a window: its last moment, which is still inside. */
export const lastMoment = (window: TimeWindow): Instant => instant(window.to - 1)

const within = (at: number, window: TimeWindow): Instant =>
  instant(Math.min(Math.max(at, window.from), lastMoment(window)))

/** Where the playhead stands for what the address says; `null` is the end of the window. */
export const playheadOf = (at: Instant | null, window: TimeWindow): Instant =>
  at === null ? lastMoment(window) : within(at, window)

const MINUTE_MS = 60_000

/** What the address says for where the playhead stands: minutes are fine enough for a link. */
export function addressOf(at: Instant, window: TimeWindow): Instant | null {
  if (at >= lastMoment(window)) return null
  return instant(Math.max(Math.floor(at / MINUTE_MS) * MINUTE_MS, window.from))
}

/** Where play begins: where the playhead stands, or at the start again when it stands at the end. */
export const playFrom = (at: Instant, window: TimeWindow): Instant =>
  at >= lastMoment(window) ? window.from : within(at, window)

/** The position after some time of the viewer, ms; stops at the last moment of the window. */
export const advance = (at: number, elapsedMs: number, daysPerSecond: number, window: TimeWindow): number =>
  within(at + (elapsedMs / 1000) * daysPerSecond * DAY_MS, window)

/** The same for a loop: past the last moment it goes on from the first. */
export function advanceRound(at: number, elapsedMs: number, daysPerSecond: number, window: TimeWindow): number {
  const gone = within(at, window) - window.from + (elapsedMs / 1000) * daysPerSecond * DAY_MS
  return within(window.from + (gone % (window.to - window.from)), window)
}

/** What is shown of a position: with reduced motion the playhead stands still for a day, then steps. */
export function shownAt(position: number, isStepped: boolean, window: TimeWindow): Instant {
  const at = instant(Math.round(position))
  return within(isStepped && at < lastMoment(window) ? startOfDay(at) : at, window)
}

/** The playhead some whole days on: at the start of that day, or as far as the window goes. */
export function stepPlayhead(at: Instant, days: number, window: TimeWindow): Instant {
  if (days === Infinity) return lastMoment(window)
  if (days === -Infinity) return window.from
  return within(addDays(startOfDay(at), days), window)
}
