import type { CaseIndex } from '#app/domain/case-index.ts'
import { LEFT_OUT } from '#app/domain/left-out.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import type { Basis } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { sourcesCell } from '#app/export/writers/column-cells.ts'
import { arrivesText, carrierText, departsText, placeText } from '#app/i18n/leg-text.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The name of a placemark, and its balloon in plain sentences. */
export type Said = { readonly name: string; readonly sentences: readonly string[] }

export function sayLeg(english: Translator, leg: Leg, index: CaseIndex): Said {
  const { t } = english
  const [from, to] = [leg.departs.place, leg.arrives.place].map((id) => placeText(index.places.get(id), id))
  const way = { mode: t(`mode.${leg.mode}`), from: from ?? '', to: to ?? '' }
  return {
    name: marked(english, t('data.kml.way', way), leg.basis),
    sentences: [
      t('data.kml.leg', {
        ...way,
        carrier: carrierText(english, leg, index),
        departs: departsText(english, leg),
        arrives: arrivesText(english, leg),
        containers: countedText(english, index.consignments.get(leg.consignment)?.containers ?? UNKNOWN, 'containers'),
      }),
      basisText(english, leg.basis),
      t('data.kml.line'),
      ...sourcesText(english, leg.sources, index),
    ],
  }
}

export const sayPlace = (english: Translator, place: Place, index: CaseIndex): Said => ({
  name: marked(english, place.name, place.basis),
  sentences: [
    place.reported.en || LEFT_OUT.en,
    english.t('data.kml.place', { km: place.precisionKm }),
    basisText(english, place.basis),
    ...sourcesText(english, place.sources, index),
  ],
})

export function saySighting(english: Translator, sighting: Sighting, index: CaseIndex): Said {
  const place = sighting.place === null ? undefined : index.places.get(sighting.place)
  return {
    name: marked(english, sighting.text.en, sighting.basis),
    sentences: [
      sighting.quantity ? countedText(english, sighting.quantity, sighting.counts ?? 'containers') : '',
      place ? english.t('data.kml.place', { km: place.precisionKm }) : '',
      basisText(english, sighting.basis),
      ...sourcesText(english, sighting.sources, index),
    ].filter(Boolean),
  }
}

/** What is made up says so where its name is read. */
const marked = ({ t }: Translator, name: string, basis: Basis): string =>
  basis === 'synthetic' ? t('data.kml.synthetic', { name }) : name

const basisText = ({ t }: Translator, basis: Basis): string =>
  t('data.kml.basis', { basis: t(`basis.${basis}`), meaning: t(`basis.${basis}.meaning`) })

const sourcesText = ({ t }: Translator, sources: Leg['sources'], index: CaseIndex): readonly string[] =>
  sources.length === 0 ? [] : [t('data.kml.sources', { sources: sourcesCell(index)(sources) })]
