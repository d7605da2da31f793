import type { Counted } from '#app/domain/claim.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** A quantity in words, with its hedge: "about 300", "more than 1,000". There is no other way to print one. */
export function quantityText({ t, number }: Translator, quantity: Quantity): string {
  switch (quantity.kind) {
    case 'exact':
    case 'about':
      return t(`quantity.${quantity.kind}`, { value: number(quantity.value) })
    case 'moreThan':
    case 'atLeast':
    case 'upTo': {
      const text = t(`quantity.${quantity.kind}`, { value: number(quantity.value) })
      return quantity.about ? t('quantity.soft', { quantity: text }) : text
    }
    case 'range':
      return t(quantity.about ? 'quantity.rangeAbout' : 'quantity.range', {
        low: number(quantity.low),
        high: number(quantity.high),
      })
    case 'unknown':
      return t('quantity.unknown')
  }
}

/** A quantity with what it counts: "about 300 containers". */
export function countedText(translator: Translator, quantity: Quantity, counts: Counted): string {
  const { low, high } = boundsOf(quantity)
  return translator.t(`counted.${counts}`, {
    quantity: quantityText(translator, quantity),
    count: (high ?? low)?.value ?? 2,
  })
}
