import { addDays, instant, startOfDay, type Instant, type TimeWindow } from '#app/domain/time.ts'

/*
 *   window      |========================|      playhead at any time of day d
 *   window      [........................)      all of it; what lies ahead of the playhead is faint
 *   cumulative  [...........d)                  from the start to the end of the playhead's day
 *   rolling           [.....d)                  the last n days, the playhead's day included
 *   day                    [d)                  the playhead's day alone
 */
export const TIME_MODES = ['window', 'cumulative', 'rolling', 'day'] as const

/** How much of the window is shown at the playhead. */
export type TimeMode = (typeof TIME_MODES)[number]

/** What a person set: the mode, and for `rolling` how many days (whole, at least 1). */
export type TimeShown = { readonly mode: TimeMode; readonly rollingDays: number }

/** At most so many days in `rolling`; more is the whole of any window that we know. */
export const MOST_ROLLING_DAYS = 999

/**
 * The part of a window that is shown at the playhead, in whole UTC days, half-open. Never outside the window and never
 * empty: a playhead outside counts as the nearest day inside.
 */
export function shownSpan({ mode, rollingDays }: TimeShown, window: TimeWindow, at: Instant): TimeWindow {
  if (mode === 'window') return window
  const day = startOfDay(instant(Math.min(Math.max(at, window.from), window.to - 1)))
  const to = instant(Math.min(addDays(day, 1), window.to))
  if (mode === 'cumulative') return { from: window.from, to }
  const days = mode === 'day' ? 1 : Math.min(Math.max(Math.round(rollingDays), 1), MOST_ROLLING_DAYS)
  return { from: instant(Math.max(addDays(day, 1 - days), window.from)), to }
}
