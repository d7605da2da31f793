import type { DayCount } from '#app/domain/histogram.ts'
import { sameQuantity } from '#app/domain/quantity.ts'
import type { Instant } from '#app/domain/time.ts'
import { quantityText } from '#app/i18n/quantity-text.ts'
import { dayText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { isNone } from '#app/timeline/histogram-bars.ts'
import { containersText } from '#app/timeline/quantity-said.ts'

/** What the histogram says of one day: "8 September 2023, UTC: vessel, about 300 containers possibly under way". */
export function dayCountText(translator: Translator, day: Instant, counts: readonly DayCount[]): string {
  const { t } = translator
  const parts = counts.map((count) => modeText(translator, count))
  if (counts.length > 1) parts.push(t('timeline.day.notToAdd'))
  return t('timeline.day', {
    day: dayText(translator, day, 'long'),
    counts: parts.length > 0 ? parts.join('; ') : t('timeline.day.none'),
  })
}

function modeText(translator: Translator, { mode, possible, certain }: DayCount): string {
  const { t } = translator
  const values = { mode: t(`mode.${mode}`).toLowerCase(), quantity: containersText(translator, possible) }
  if (isNone(certain)) return t('timeline.day.possible', values)
  if (sameQuantity(certain, possible)) return t('timeline.day.certain', values)
  return t('timeline.day.both', { ...values, certain: quantityText(translator, certain) })
}
