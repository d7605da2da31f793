import type { Knowledge } from '#app/domain/known.ts'
import type { TimeShown } from '#app/domain/time-mode.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { knowledgeText } from '#app/i18n/known-text.ts'
import { dayText, windowText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The days that figures stand for, and how much of the window was asked for. */
export type DaysShown = {
  readonly span: TimeWindow
  readonly shown: TimeShown
  /** Left out: everything counts. */
  readonly known?: { readonly knowledge: Knowledge }
}

/** Is less shown than the window? Then what is told of it must not speak of the window. */
export const isPart = ({ shown }: Pick<DaysShown, 'shown'>): boolean => shown.mode !== 'window'

/**
 * The days that figures stand for: "7 Sep - 1 Oct 2023, UTC, both days included (25 days)", "Cumulative: 7 Sep - ...",
 * "Last 7 days: ...", "Single day: 12 Sep 2023, UTC". The last days may be fewer, where the window begins later. What is
 * left out by day, source or grade is said behind it.
 */
export function shownText(translator: Translator, days: DaysShown): string {
  const counts = knowledgeText(translator, days.known?.knowledge)
  return counts === ''
    ? daysText(translator, days)
    : translator.t('known.shown', { days: daysText(translator, days), counts })
}

function daysText(translator: Translator, { span, shown: { mode, rollingDays } }: DaysShown): string {
  const { t } = translator
  switch (mode) {
    case 'window':
      return windowText(translator, span)
    case 'day':
      return t('time.shown.day', { day: dayText(translator, span.from) })
    case 'cumulative':
      return t('time.shown.cumulative', { days: windowText(translator, span) })
    case 'rolling':
      return t('time.shown.rolling', { count: rollingDays, days: windowText(translator, span) })
  }
}
