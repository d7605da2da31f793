import type { Brand } from '#app/base/brand.ts'
import { fail, ok, type Result } from '#app/base/result.ts'

/** An instant, in milliseconds since the epoch, UTC. */
export type Instant = Brand<number, 'Instant'>

/** Half-open: `from` is inside, `to` is not, so neighbouring windows never share an event. */
export type TimeWindow = { readonly from: Instant; readonly to: Instant }

/**
 * Something happened some time in here: half-open like a window. A source that knows a day gives a span of one day;
 * one that knows the instant gives a span of no length (`from === to`).
 */
export type Span = { readonly from: Instant; readonly to: Instant }

/** A span of which one end may not be published. `null` says that no source gives it, not that it is for ever. */
export type OpenSpan = { readonly from: Instant | null; readonly to: Instant | null }

export const DAY_MS = 86_400_000

/** Makes an instant of milliseconds since the epoch. */
export const instant = (milliseconds: number): Instant => milliseconds as Instant

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT_TEXT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z$/

/** Midnight UTC that begins the day `2023-09-07`. Refuses days that no calendar has (`2023-02-30`). */
export function parseDay(text: string): Result<Instant, 'not-a-day'> {
  const parts = DAY_TEXT.exec(text)
  if (!parts) return fail('not-a-day')
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  // Years under 100 would be read as 19xx by Date.UTC, and no source of ours is that old.
  if (year < 1900) return fail('not-a-day')
  const milliseconds = Date.UTC(year, month - 1, day)
  return formatDay(instant(milliseconds)) === text ? ok(instant(milliseconds)) : fail('not-a-day')
}

/** An instant written with its zone: `2023-10-01T23:30Z`, seconds and milliseconds optional. UTC only. */
export function parseInstant(text: string): Result<Instant, 'not-an-instant'> {
  const parts = INSTANT_TEXT.exec(text)
  if (!parts) return fail('not-an-instant')
  const day = parseDay(parts[1] ?? '')
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)]
  if (!day.ok || hour > 23 || minute > 59 || second > 59) return fail('not-an-instant')
  const milliseconds = Number((parts[5] ?? '').padEnd(3, '0') || 0)
  return ok(instant(day.value + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds))
}

/** The UTC day of an instant as `2023-09-07`. */
export const formatDay = (at: Instant): string => new Date(at).toISOString().slice(0, 10)

/** An instant as `2023-09-12T00:00Z`; seconds are written only when there are some. */
export function formatInstant(at: Instant): string {
  const text = new Date(at).toISOString()
  return at % 60_000 === 0 ? `${text.slice(0, 16)}Z` : `${text.slice(0, at % 1000 === 0 ? 19 : 23)}Z`
}

/** Midnight UTC at or before the instant. */
export const startOfDay = (at: Instant): Instant => instant(Math.floor(at / DAY_MS) * DAY_MS)

/** Days of UTC all have 24 hours, so this is plain arithmetic. */
export const addDays = (at: Instant, days: number): Instant => instant(at + days * DAY_MS)

/** The span of one whole day. */
export const daySpan = (at: Instant): Span => ({ from: startOfDay(at), to: addDays(startOfDay(at), 1) })

/** The window of the days `first` to `last`, both included. */
export const windowOfDays = (first: Instant, last: Instant): TimeWindow => ({
  from: startOfDay(first),
  to: addDays(startOfDay(last), 1),
})

/** The last day that is (partly) inside. */
export const lastDay = (window: TimeWindow): Instant => startOfDay(instant(window.to - 1))

/** How many days the window touches. */
export const daysIn = (window: TimeWindow): number =>
  Math.round((lastDay(window) - startOfDay(window.from)) / DAY_MS) + 1

/** The start of each day that the window touches, in order. */
export const eachDay = (window: TimeWindow): readonly Instant[] =>
  Array.from({ length: daysIn(window) }, (_, index) => addDays(startOfDay(window.from), index))

/*
 *  span            [=====)              in: shares at least a moment with the window
 *  point               |                in: at window.from; out: at window.to
 *  window      |----------------)
 */
export function overlaps(span: Span, window: TimeWindow): boolean {
  if (span.from === span.to) return span.from >= window.from && span.from < window.to
  return span.from < window.to && span.to > window.from
}

/** What two spans share, or null. A point inside is shared as a point. */
export function intersection(span: Span, window: TimeWindow): Span | null {
  if (!overlaps(span, window)) return null
  return {
    from: instant(Math.max(span.from, window.from)),
    to: instant(Math.min(span.to, window.to)),
  }
}

/** Puts the instant into the window; the end itself is allowed, so that a playhead can rest there. */
export const clampInstant = (at: Instant, window: TimeWindow): Instant =>
  instant(Math.min(Math.max(at, window.from), window.to))

/** The instant for a library that wants a `Date`. */
export const dateOf = (at: Instant): Date => new Date(at)

/**
 * The first moment that an entry of a zip file can bear, on whatever clock the machine has: entries hold local time, and
 * this one says nothing of the zone.
 */
export const firstZipDate = (): Date => new Date(1980, 0, 1)
