import { timesOf, type Leg } from '#app/domain/leg.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import { modeInSentence } from '#app/i18n/leg-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { containersText, markedText } from '#app/timeline/quantity-said.ts'

/** The two places of a leg by name; an id where the case does not know the place. */
export const legEnds = (leg: Leg, { places }: Board['index']): { from: string; to: string } => ({
  from: places.get(leg.departs.place)?.name ?? leg.departs.place,
  to: places.get(leg.arrives.place)?.name ?? leg.arrives.place,
})

/** Width of a letter in the lanes, px: words that would not fit are left out rather than cut. */
const LETTER = 6.4

/** Names as far as they fit into so many px: "Rajin port → Dunay naval facility", "→ Dunay naval facility", or nothing. */
export function shortEnds({ from, to }: { readonly from: string; readonly to: string }, room: number): string {
  const [start, end] = [from, to].map((name) => name.replaceAll(/ \([^)]*\)/g, ''))
  return [`${from} → ${to}`, `${start} → ${end}`, `→ ${end}`].find((text) => text.length * LETTER < room - 16) ?? ''
}

/** "7–12 September 2023, vessel leg, Najin to Dunay: about 300 containers, under way some time in these days". */
export function legText(translator: Translator, leg: Leg, index: Board['index']): string {
  const { t } = translator
  const times = timesOf(leg)
  const text = t('timeline.legs.name', {
    ...legEnds(leg, index),
    span: times ? spanText(translator, times.possible, 'long') : t('time.unknown'),
    mode: modeInSentence(translator, leg.mode),
    containers: containersText(translator, index.consignments.get(leg.consignment)?.containers ?? UNKNOWN),
    knowledge: times?.certain
      ? t('timeline.legs.partly', { certain: spanText(translator, times.certain, 'long') })
      : t('timeline.legs.days'),
  })
  return markedText(translator, leg.basis, text)
}
