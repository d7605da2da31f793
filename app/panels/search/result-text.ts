import { possibleTimeOf, type Leg } from '#app/domain/leg.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import { lowestGrade, type Grade } from '#app/domain/record.ts'
import type { Found } from '#app/domain/search/search-entry.ts'
import { carrierText, placeText } from '#app/i18n/leg-text.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { figureText, speakerText } from '#app/panels/claim-text.ts'
import type { Selection } from '#app/state/view.ts'

/** Words with the language that they are really in; null: that of the page, or a name. */
export type Words = { readonly text: string; readonly language: string | null }

/** What a row says of a result: what it is called, and one line more by which it is told from its like. */
export type ResultText = { readonly title: Words; readonly context: Words }

/** A denial is chosen as the claim that it is. */
export const selectionOf = ({ kind, record }: Found): Selection => ({
  kind: kind === 'denial' ? 'claim' : kind,
  id: record.id,
})

/** undefined: of this kind, no record is graded. */
export const gradeOf = (found: Found): Grade | null | undefined =>
  found.kind === 'place' || found.kind === 'source' ? undefined : lowestGrade(found.record.grades)

export function resultText(translator: Translator, found: Found, index: CaseIndex): ResultText {
  const { t, local, languageOf } = translator
  switch (found.kind) {
    case 'place': {
      const { name, kind, reported } = found.record
      const language = languageOf(reported)
      return {
        title: plain(name),
        context: { text: joined(t(`panels.place.kind.${kind}`), local(reported)), language },
      }
    }
    case 'vessel':
      return { title: plain(found.record.name), context: plain(vesselLine(translator, found.record)) }
    case 'consignment': {
      const { name, containers } = found.record
      return {
        title: { text: local(name), language: languageOf(name) },
        context: plain(countedText(translator, containers, 'containers')),
      }
    }
    case 'leg':
      return {
        title: plain(legTitle(translator, found.record, index)),
        context: plain(legLine(translator, found.record, index)),
      }
    case 'sighting':
      return sightingText(translator, found.record, index)
    case 'claim':
    case 'denial':
      return claimText(translator, found.record)
    case 'source':
      return { title: plain(found.record.publisher), context: sourceLine(translator, found.record) }
  }
}

const plain = (text: string): Words => ({ text, language: null })

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')

const legTitle = ({ t }: Translator, leg: Leg, { places }: CaseIndex): string =>
  t('panels.detail.fromTo', {
    from: placeText(places.get(leg.departs.place), leg.departs.place),
    to: placeText(places.get(leg.arrives.place), leg.arrives.place),
  })

function legLine(translator: Translator, leg: Leg, index: CaseIndex): string {
  const span = possibleTimeOf(leg)
  return joined(
    translator.t(`mode.${leg.mode}`),
    translator.name(carrierText(translator, leg, index)),
    span ? spanText(translator, span) : translator.t('search.undated'),
  )
}

const vesselLine = ({ local }: Translator, { imo, mmsi, flag, type }: Vessel): string =>
  joined(imo === null ? null : `IMO ${imo}`, mmsi === null ? null : `MMSI ${mmsi}`, flag, type && local(type))

function sightingText(translator: Translator, sighting: Sighting, { places }: CaseIndex): ResultText {
  const { t, local, languageOf } = translator
  const { place, when, text } = sighting
  const where = place === null ? t('panels.sighting.noPlace') : placeText(places.get(place), place)
  const day = when ? spanText(translator, when) : t('panels.sighting.undated')
  return {
    title: plain(where),
    context: { text: joined(day, local(text)), language: languageOf(text) },
  }
}

/** What has no figure is called by who said it. */
function claimText(translator: Translator, claim: Claim): ResultText {
  const { local, languageOf } = translator
  const [said, language] = [local(claim.text), languageOf(claim.text)]
  const speaker = speakerText(translator, claim)
  return claim.figure
    ? { title: plain(figureText(translator, claim.figure)), context: { text: joined(speaker, said), language } }
    : { title: plain(speaker), context: { text: said, language } }
}

/** Titles stand as they were printed. */
function sourceLine(translator: Translator, { title, address, published, language }: Source): Words {
  const day = published ? spanText(translator, published) : translator.t('search.undated')
  return { text: joined(day, title ?? address), language: title === null ? null : language }
}
