import { boundsOf, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { Basis } from '#app/domain/record.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The sum of unknown counts is "at least 0", which tells nobody anything: it is not known. */
const isUnknown = (quantity: Quantity): boolean => {
  const { low, high } = boundsOf(quantity)
  return high === null && (low === null || low.value === 0)
}

/** "about 300 containers". */
export const containersText = (translator: Translator, quantity: Quantity): string =>
  isUnknown(quantity) ? translator.t('timeline.containers.unknown') : countedText(translator, quantity, 'containers')

/** "about 300", where what is counted is said elsewhere. */
export const numberText = (translator: Translator, quantity: Quantity): string =>
  quantityText(translator, isUnknown(quantity) ? UNKNOWN : quantity)

/** Marks words that no source says: "... (SYNTHETIC)". */
export const markedText = ({ t }: Translator, basis: Basis, text: string): string =>
  basis === 'published' ? text : t(`timeline.marked.${basis}`, { text })
