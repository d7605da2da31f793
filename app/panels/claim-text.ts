import type { Claim, Figure } from '#app/domain/claim.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import { spanText } from '#app/i18n/time-text.ts'

/** A published figure with its hedge and what it counts; in the source's own words where they are recorded. */
export const figureText = (translator: Translator, figure: Figure): string =>
  ownWords(translator, figure) ?? countedText(translator, figure.quantity, figure.counts)

/** The number alone with its hedge, where a heading says what is counted. */
export const figureNumber = (translator: Translator, figure: Figure): string =>
  ownWords(translator, figure) ?? quantityText(translator, figure.quantity)

const ownWords = ({ local }: Translator, { wording }: Figure): string | null => (wording ? local(wording) : null)

/** Who said it and when: "John Kirby, White House · 13 Oct 2023". */
export function speakerText(translator: Translator, claim: Claim): string {
  const { t } = translator
  // What was computed for the case was said on no day.
  if (claim.said === null && claim.basis !== 'published') return claim.speaker
  const day = claim.said ? spanText(translator, claim.said) : t('panels.claim.undated')
  return t('panels.claim.by', { speaker: claim.speaker, day })
}

/** The first day on which it was said, for putting claims in order; undated ones come last. */
export const saidOrder = (claim: Claim): number => claim.said?.from ?? Number.POSITIVE_INFINITY
