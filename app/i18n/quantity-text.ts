import type { Counted } from '#app/domain/claim.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** A quantity in words, with its hedge: "about 300", "more than 1,000". There is no other way to print one. */
export const quantityText = (translator: Translator, quantity: Quantity): string =>
  softened(translator, quantity, boundText(translator, quantity))

/** A quantity with what it counts: "about 300 containers". */
export function countedText(translator: Translator, quantity: Quantity, counts: Counted): string {
  if (quantity.kind === 'unknown') return translator.t('quantity.unknown')
  const { low, high } = boundsOf(quantity)
  const counted = translator.t(`counted.${counts}`, {
    quantity: boundText(translator, quantity),
    count: (high ?? low)?.value ?? 2,
  })
  return softened(translator, quantity, counted)
}

/** "More than 700, approximately": a bound that was computed from "about" keeps it, at the end of the phrase. */
const softened = ({ t }: Translator, quantity: Quantity, text: string): string =>
  'about' in quantity && quantity.about && quantity.kind !== 'range' ? t('quantity.soft', { quantity: text }) : text

function boundText({ t, number }: Translator, quantity: Quantity): string {
  switch (quantity.kind) {
    case 'exact':
    case 'about':
    case 'moreThan':
    case 'atLeast':
    case 'upTo':
      return t(`quantity.${quantity.kind}`, { value: number(quantity.value) })
    case 'range':
      return t(quantity.about ? 'quantity.rangeAbout' : 'quantity.range', {
        low: number(quantity.low),
        high: number(quantity.high),
      })
    case 'unknown':
      return t('quantity.unknown')
  }
}
