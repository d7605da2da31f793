import { ALL_COUNTS, type Knowledge } from '#app/domain/known.ts'
import type { BriefTotals } from '#app/domain/totals.ts'
import { knowledgeText } from '#app/i18n/known-text.ts'
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
  /** What counts, where it is not everything. */
  knowledge: Knowledge = ALL_COUNTS,
  /** The feeds that are not up to date, with their dates; empty: none. */
  feedsOld = '',
): string {
  const { t } = translator
  const { legCount, reportedCount, itemised, synthetic, headline } = totals
  // No answer of the legs is not a window without legs.
  const nothing = feedsDown.includes(t('feed.legs')) ? '' : t(isPart ? 'summary.nothing.part' : 'summary.nothing')
  const parts = [
    legCount === 0 ? nothing : t('count.legs', { count: legCount }),
    reportedCount > 0 ? t('summary.itemised', { quantity: countedText(translator, itemised, 'containers') }) : '',
    synthetic ? t('summary.synthetic', { quantity: countedText(translator, synthetic, 'containers') }) : '',
    headline ? t('summary.claimed', { quantity: quantityText(translator, headline.claimed) }) : '',
    knowledgeText(translator, knowledge),
    feedsDown.length > 0 ? t('summary.without', { feeds: translator.list(feedsDown) }) : '',
    feedsOld === '' ? '' : t('outages.old.summary', { feeds: feedsOld }),
  ]
  return translator.list(parts.filter(Boolean))
}
