import {
  addDays,
  DAY_MS,
  daysIn,
  formatDay,
  instant,
  lastDay,
  startOfDay,
  type Instant,
  type OpenSpan,
  type Span,
  type TimeWindow,
} from '#app/domain/time.ts'
import type { Translator } from '#app/i18n/translator.ts'

/* Everything is written in UTC. Month names come from Intl, the order of the words from the messages. */

type MonthStyle = 'short' | 'long'

/** Names of months by language, style and month: days are written in each step of the slider, and Intl is slow. */
const months = new Map<string, string>()

/** A month by itself is called otherwise than in a date: "сентябрь", but "7 сентября". */
type MonthPlace = 'in a date' | 'alone'

function monthName(language: string, at: Instant, style: MonthStyle, place: MonthPlace = 'in a date'): string {
  // British English shortens September to "Sept", American to "Sep".
  const locale = language === 'en' ? 'en-US' : language
  const key = `${locale} ${style} ${place} ${partsOf(at).month}`
  const name = months.get(key) ?? namedMonth(locale, at, style, place)
  months.set(key, name)
  return name
}

function namedMonth(locale: string, at: Instant, style: MonthStyle, place: MonthPlace): string {
  const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
  const inDate = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
  const name = inDate.formatToParts(at).find(({ type }) => type === 'month')?.value ?? ''
  // Japanese counts its months, and the sign for "month" is no part of the number.
  return place === 'alone' || /^\d+$/.test(name) ? alone.format(at) : name
}

const partsOf = (at: Instant) => {
  const [year = '', month = '', day = ''] = formatDay(at).split('-')
  return { year, month, day: String(Number(day)) }
}

/** "12 Sep 2023", or "12 September 2023" when long. */
export const dayText = ({ t, language }: Translator, at: Instant, style: MonthStyle = 'short'): string =>
  t('time.day', { ...partsOf(at), month: monthName(language, at, style) })

/** Korean and Japanese begin with the year, which then holds for the second day too. */
const YEAR_FIRST = new Set(['ko', 'ja'])

/** The two ends of a span of days, with the year once where it is the same. */
function endsText(translator: Translator, first: Instant, last: Instant, style: MonthStyle): [string, string] {
  const isSameYear = partsOf(first).year === partsOf(last).year
  const isYearFirst = YEAR_FIRST.has(translator.language)
  const short = (at: Instant) => dayOfMonthText(translator, at)
  const full = (at: Instant) => dayText(translator, at, style)
  if (!isSameYear) return [full(first), full(last)]
  return isYearFirst ? [full(first), short(last)] : [short(first), full(last)]
}

/** "7–8 Sep", "28 Sep – 1 Oct": days from the first to the last without the year, for where it is known. */
export function daysWithoutYear(translator: Translator, first: Instant, last: Instant): string {
  const { t, language } = translator
  if (startOfDay(first) === startOfDay(last)) return dayOfMonthText(translator, first)
  const [from, to] = [dayOfMonthText(translator, first), dayOfMonthText(translator, last)]
  const [a, b] = [partsOf(first), partsOf(last)]
  if (a.year !== b.year || a.month !== b.month) return t('time.range', { first: from, last: to })
  const month = monthName(language, last, 'short')
  return t('panels.leg.daysInMonth', { first: a.day, month, lastDay: b.day, last: to })
}

/** "12 Sep". */
export const dayOfMonthText = ({ t, language }: Translator, at: Instant): string =>
  t('time.dayOfMonth', { day: partsOf(at).day, month: monthName(language, at, 'short') })

/** "12 Sep 2023, 06:30 UTC"; midnight is written as the day alone. */
export function instantText(translator: Translator, at: Instant): string {
  if (at % DAY_MS === 0) return dayText(translator, at)
  return exactTimeText(translator, at)
}

/** "12 Sep 2023, 00:00 UTC", always with the time of day. */
export function exactTimeText(translator: Translator, at: Instant): string {
  const minutes = Math.floor((at - startOfDay(at)) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hour = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return translator.t('time.instant', { day: dayText(translator, at), hour })
}

/** "06:30:05", of the day that everybody knows; in UTC. */
export function clockText(at: Instant): string {
  const seconds = Math.floor((at - startOfDay(at)) / 1000)
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}

/** The days of a span: "7–8 Sep 2023", "28 Sep – 1 Oct 2023", "September 2023", "2023"; or an instant. */
export function spanText(translator: Translator, span: Span, style: MonthStyle = 'short'): string {
  const { t, language } = translator
  if (span.to <= span.from) return instantText(translator, span.from)
  const [first, last] = [startOfDay(span.from), startOfDay(instant(span.to - 1))]
  const [a, b] = [partsOf(first), partsOf(last)]
  const month = monthName(language, first, style)
  if (first === last) return dayText(translator, first, style)
  const startsMonth = a.day === '1'
  const endsMonth = partsOf(addDays(last, 1)).day === '1'
  if (a.year === b.year && startsMonth && endsMonth && a.month === '01' && b.month === '12') return a.year
  if (a.year === b.year && a.month === b.month) {
    if (startsMonth && endsMonth)
      return t('time.month', { month: monthName(language, first, 'long', 'alone'), year: a.year })
    return t('time.daysInMonth', { first: a.day, last: b.day, month, year: a.year })
  }
  const [from, to] = endsText(translator, first, last, style)
  return t('time.range', { first: from, last: to })
}

/** A span of which an end may not be published: "from 7 Sep 2023", "by 12 Sep 2023". */
export function openSpanText(translator: Translator, span: OpenSpan): string {
  const { from, to } = span
  if (from !== null && to !== null) return spanText(translator, { from, to })
  if (from !== null) return translator.t('time.from', { day: instantText(translator, from) })
  if (to === null) return translator.t('time.unknown')
  const day = to % DAY_MS === 0 ? dayText(translator, lastDay({ from: to, to })) : exactTimeText(translator, to)
  return translator.t('time.by', { day })
}

/** "7 Sep - 1 Oct 2023, UTC, both days included (25 days)". */
export function windowText(translator: Translator, window: TimeWindow): string {
  const { t } = translator
  const [first, last] = [startOfDay(window.from), lastDay(window)]
  if (first === last) return t('time.windowOfOneDay', { first: dayText(translator, first) })
  const [from, to] = endsText(translator, first, last, 'short')
  return t('time.window', {
    first: from,
    last: to,
    days: t('count.days', { count: daysIn(window) }),
  })
}
