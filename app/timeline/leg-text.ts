import { timesOf, type Leg } from '#app/domain/leg.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'

/** The two places of a leg by name; an id where the case does not know the place. */
export const legEnds = (leg: Leg, { places }: Board['index']): { from: string; to: string } => ({
  from: places.get(leg.departs.place)?.name ?? leg.departs.place,
  to: places.get(leg.arrives.place)?.name ?? leg.arrives.place,
})

/** "7–12 September 2023, vessel leg, Najin to Dunay: about 300 containers, under way some time in these days". */
export function legText(translator: Translator, leg: Leg, index: Board['index']): string {
  const { t } = translator
  const times = timesOf(leg)
  return t('timeline.legs.name', {
    ...legEnds(leg, index),
    span: times ? spanText(translator, times.possible, 'long') : t('time.unknown'),
    mode: t(`mode.${leg.mode}`).toLowerCase(),
    containers: countedText(translator, index.consignments.get(leg.consignment)?.containers ?? UNKNOWN, 'containers'),
    knowledge: times?.certain
      ? t('timeline.legs.partly', { certain: spanText(translator, times.certain, 'long') })
      : t('timeline.legs.days'),
  })
}
