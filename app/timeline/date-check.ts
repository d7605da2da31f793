import { fail, ok, type Result } from '#app/base/result.ts'
import { addDays, formatDay, lastDay, parseDay, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { dayText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { wholeDays } from '#app/timeline/scale.ts'

/** Why a typed day is refused. */
export type Refusal =
  | { readonly reason: 'notADay'; readonly text: string }
  | { readonly reason: 'endBeforeStart' | 'startAfterEnd'; readonly start: Instant; readonly end: Instant }
  | { readonly reason: 'outside'; readonly day: Instant; readonly room: TimeWindow }

/** The window after a day was typed for one of its ends; both ends are days that are inside. */
export function typeDay(
  text: string,
  end: 'start' | 'end',
  window: TimeWindow,
  extent: TimeWindow,
): Result<TimeWindow, Refusal> {
  const day = parseDay(text.trim())
  if (!day.ok) return fail({ reason: 'notADay', text: text.trim() })
  const days = wholeDays(window)
  const room = wholeDays(extent)
  if (end === 'end' && day.value < days.from) {
    return fail({ reason: 'endBeforeStart', start: days.from, end: day.value })
  }
  if (end === 'start' && day.value >= days.to) {
    return fail({ reason: 'startAfterEnd', start: day.value, end: lastDay(days) })
  }
  if (day.value < room.from || day.value >= room.to) return fail({ reason: 'outside', day: day.value, room })
  return ok(end === 'start' ? { ...days, from: day.value } : { ...days, to: addDays(day.value, 1) })
}

/** The refusal in words, with what would be taken. */
export function refusalText(translator: Translator, refusal: Refusal, window: TimeWindow): string {
  const { t } = translator
  const day = (at: Instant) => dayText(translator, at, 'long')
  switch (refusal.reason) {
    case 'notADay':
      return t('timeline.refused.notADay', {
        // An address or a paste may be long; the field is not.
        text: refusal.text.slice(0, 40),
        form: t('timeline.dateForm'),
        example: formatDay(window.from),
      })
    case 'endBeforeStart':
    case 'startAfterEnd':
      return t(`timeline.refused.${refusal.reason}`, { start: day(refusal.start), end: day(refusal.end) })
    case 'outside':
      return t('timeline.refused.outside', {
        day: day(refusal.day),
        first: day(refusal.room.from),
        last: day(lastDay(refusal.room)),
      })
  }
}
