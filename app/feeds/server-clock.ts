import type { Instant } from '#app/domain/time.ts'

/*
 * By how much the clock of a server is before ours, as far as its answers let know.
 *
 *   ours      begun ----------------------- now           the answer was written at some moment between
 *   theirs              told ==== told + 1 s              the header counts whole seconds
 *
 *   least = told - now        most = told + 1 s - begun   the difference lies between
 *
 * One answer leaves a second and the time of its way open; where several leave different parts open, what they share is less.
 */

/** The difference lies between these, ms; positive: the server is before us. */
export type ClockBounds = { readonly least: number; readonly most: number }

/** Clocks that differ by less do not matter. */
const LEAST_SKEW_MS = 60_000
/** Data are called old this much too late at most. What is left open beyond that makes it too early: a warning may be. */
const MOST_LATE_MS = 500

/** What one answer lets know. `grainMs` is how coarsely it tells the time; null: one of the clocks was put back meanwhile. */
export function clockBounds(told: number, grainMs: number, begun: Instant, now: Instant): ClockBounds | null {
  const bounds = { least: told - now, most: told + grainMs - begun }
  return bounds.least <= bounds.most ? bounds : null
}

/**
 * What the newest answer and those before it let know together. Where they contradict each other a clock was set, or has run
 * away from the other little by little: then the newest alone counts.
 */
export function narrowed(newest: ClockBounds | null, before: ClockBounds | null): ClockBounds | null {
  if (newest === null || before === null) return newest ?? before
  const shared = { least: Math.max(newest.least, before.least), most: Math.min(newest.most, before.most) }
  return shared.least <= shared.most ? shared : newest
}

/** The difference to reckon with, ms; 0: it may be no more than a minute, or nothing is known. */
export function reckonedAhead(bounds: ClockBounds | null): number {
  if (bounds === null || (bounds.least <= LEAST_SKEW_MS && bounds.most >= -LEAST_SKEW_MS)) return 0
  return bounds.most - Math.min((bounds.most - bounds.least) / 2, MOST_LATE_MS)
}
