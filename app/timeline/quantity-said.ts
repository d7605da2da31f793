import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import type { Basis } from '#app/domain/record.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** "about 300 containers"; a sum of unknown counts ("at least 0") tells nobody anything, and is said to be unknown. */
export function containersText(translator: Translator, quantity: Quantity): string {
  const { low, high } = boundsOf(quantity)
  const isUnknown = high === null && (low === null || low.value === 0)
  return isUnknown ? translator.t('timeline.containers.unknown') : countedText(translator, quantity, 'containers')
}

/** Marks words that no source says: "... (SYNTHETIC)". */
export const markedText = ({ t }: Translator, basis: Basis, text: string): string =>
  basis === 'published' ? text : t(`timeline.marked.${basis}`, { text })
