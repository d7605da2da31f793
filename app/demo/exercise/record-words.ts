import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Cited } from '#app/domain/exercise/decision.ts'
import { placeText } from '#app/i18n/leg-text.ts'
import { countedText } from '#app/i18n/quantity-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Selection } from '#app/state/view.ts'

const KINDS: ReadonlySet<string> = new Set(['leg', 'consignment', 'sighting', 'claim', 'source'])

/** Can a judgement rest on it? A place or a vessel says nothing by itself. */
export const asEvidence = (selection: Selection | null): Cited | null => selection && asCited(selection)

/** What names a record that can be cited; null: it does not. */
export const asCited = ({ kind, id }: { readonly kind?: unknown; readonly id?: unknown }): Cited | null =>
  typeof kind === 'string' && KINDS.has(kind) && typeof id === 'string' ? { kind: kind as Cited['kind'], id } : null

export const isSameRecord = (a: Cited, b: Cited): boolean => a.kind === b.kind && a.id === b.id

/** Ids of evidence are plain text, so each map is asked as one of plain text. */
const find = <Item>(records: ReadonlyMap<string, Item>, id: string): Item | undefined => records.get(id)

/** "Leg: Najin to Dunay"; the id where the case does not have the record (any more). */
export function recordText(translator: Translator, index: CaseIndex | null, { kind, id }: Cited): string {
  return translator.t('exercise.record', {
    kind: translator.t(`kind.${kind}`),
    name: nameOf(translator, index, kind, id),
  })
}

function nameOf(translator: Translator, index: CaseIndex | null, kind: Cited['kind'], id: string): string {
  if (index === null) return id
  const { t, local } = translator
  switch (kind) {
    case 'leg': {
      const leg = find(index.legs, id)
      if (!leg) return id
      const [from, to] = [leg.departs.place, leg.arrives.place]
      return t('exercise.fromTo', {
        from: placeText(index.places.get(from), from),
        to: placeText(index.places.get(to), to),
      })
    }
    case 'consignment': {
      const consignment = find(index.consignments, id)
      return consignment ? local(consignment.name) : id
    }
    case 'sighting': {
      const sighting = find(index.sightings, id)
      if (!sighting) return id
      const place = sighting.place ? [placeText(index.places.get(sighting.place), sighting.place)] : []
      return translator.list([...place, ...(sighting.when ? [spanText(translator, sighting.when)] : [])]) || id
    }
    case 'claim': {
      const claim = find(index.claims, id)
      if (!claim) return id
      return claim.figure
        ? `${claim.speaker}, ${countedText(translator, claim.figure.quantity, claim.figure.counts)}`
        : claim.speaker
    }
    case 'source':
      return find(index.sources, id)?.publisher ?? id
  }
}
