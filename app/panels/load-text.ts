import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Carrier, Load } from '#app/domain/plausibility/load.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** "about 720 TEU", "wagons: 60; containers a wagon: 2 to 4". */
export function capacityText(translator: Translator, carrier: Carrier): string {
  const { t } = translator
  if (carrier.kind === 'vessel') {
    return t('plausibility.capacity.vessel', { teu: quantityText(translator, carrier.capacity.teu) })
  }
  const { wagons, boxesAWagon } = carrier.capacity
  return t('plausibility.capacity.rail', {
    wagons: quantityText(translator, wagons),
    boxes: quantityText(translator, boxesAWagon),
  })
}

/** "Reported: about 300 containers, rounded: taken as at least 250", and the capacity with its source likewise. */
export function loadTexts(
  translator: Translator,
  { carrier, reported, least, most, isRounded }: Load,
  index: CaseIndex,
): { readonly reported: string; readonly capacity: string } {
  const { t, number } = translator
  const soft = (isSoft: boolean) => (isSoft ? 'yes' : 'no')
  return {
    reported: t('plausibility.capacity.reported', {
      reported: countedText(translator, reported, 'containers'),
      soft: soft(isRounded.reported),
      least: number(least),
    }),
    capacity: t('plausibility.capacity.given', {
      capacity: capacityText(translator, carrier),
      source: publishersOf(carrier, index).join(', ') || t('panels.detail.noSource'),
      soft: soft(isRounded.capacity),
      most: t(`plausibility.capacity.most.${carrier.kind}`, { most: number(most), half: number(Math.floor(most / 2)) }),
    }),
  }
}

const publishersOf = ({ capacity }: Carrier, { sources }: CaseIndex): readonly string[] =>
  capacity.sources.map((id) => sources.get(id)?.publisher ?? id)
