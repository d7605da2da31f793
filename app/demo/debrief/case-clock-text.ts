import { spanText, dayText, exactTimeText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { CaseClock } from '#app/state/exercise/moment-view.ts'

/** At which days of the case somebody looked, and by which day things had to be known to count. */
export function caseClockText(translator: Translator, { window, at, asOf }: CaseClock): string {
  const { t } = translator
  return [
    window ? t('debrief.case.window', { days: spanText(translator, window) }) : t('debrief.case.own'),
    at === null ? t('debrief.case.end') : t('debrief.case.at', { time: exactTimeText(translator, at) }),
    asOf === null ? t('debrief.case.now') : t('debrief.case.asOf', { day: dayText(translator, asOf) }),
  ].join('; ')
}
