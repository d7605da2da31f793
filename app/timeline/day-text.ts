import type { DayCount } from '#app/domain/histogram.ts'
import { sameQuantity } from '#app/domain/quantity.ts'
import type { Instant } from '#app/domain/time.ts'
import { modeInSentence } from '#app/i18n/leg-text.ts'
import { dayText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { DaySum } from '#app/timeline/day-sums.ts'
import { isNone } from '#app/timeline/histogram-bars.ts'
import { containersText, markedText, numberText } from '#app/timeline/quantity-said.ts'

/** What the histogram says of one day: "8 September 2023, UTC: vessel, about 300 containers possibly under way". */
export function dayCountText(translator: Translator, day: Instant, sum: DaySum | undefined): string {
  const { t } = translator
  const { counts, madeUp } = sum ?? { counts: [], madeUp: 'none' }
  const parts = counts.map((count) => modeText(translator, count))
  if (counts.length > 1) parts.push(t('timeline.day.notToAdd'))
  const text = t('timeline.day', {
    day: dayText(translator, day, 'long'),
    counts: parts.length > 0 ? parts.join('; ') : t('timeline.day.none'),
  })
  if (madeUp === 'some') return t('timeline.marked.partly', { text })
  return markedText(translator, madeUp === 'all' ? 'synthetic' : 'published', text)
}

function modeText(translator: Translator, { mode, possible, certain }: DayCount): string {
  const { t } = translator
  const values = { mode: modeInSentence(translator, mode), quantity: containersText(translator, possible) }
  if (isNone(certain)) return t('timeline.day.possible', values)
  if (sameQuantity(certain, possible)) return t('timeline.day.certain', values)
  return t('timeline.day.both', { ...values, certain: numberText(translator, certain) })
}
