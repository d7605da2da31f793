import type { BriefTotals } from '#app/domain/totals.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/**
 * One sentence that says what the window shows: "2 legs, about 300 containers itemised, more than 1,000 claimed".
 * The live region, the map's text alternative, the table's footer and pictures all use it.
 */
export function summaryText(
  translator: Translator,
  totals: Omit<BriefTotals, 'consignmentCount'>,
  feedsDown: readonly string[] = [],
  /** Is less shown than the window? */
  isPart = false,
): string {
  const { t } = translator
  const { legCount, reportedCount, itemised, synthetic, headline } = totals
  return [
    legCount === 0 ? t(isPart ? 'summary.nothing.part' : 'summary.nothing') : t('count.legs', { count: legCount }),
    reportedCount > 0 ? t('summary.itemised', { quantity: countedText(translator, itemised, 'containers') }) : '',
    synthetic ? t('summary.synthetic', { quantity: countedText(translator, synthetic, 'containers') }) : '',
    headline ? t('summary.claimed', { quantity: quantityText(translator, headline.claimed) }) : '',
    feedsDown.length > 0 ? t('summary.without', { feeds: feedsDown.join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
