import type { CaseFile } from '#app/domain/case.ts'
import { byId } from '#app/domain/case-index.ts'
import { placeText } from '#app/i18n/leg-text.ts'
import { listAt, textAt, valueAt } from '#app/demo/editor/draft-tree.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import type { Option } from '#app/ui/select.tsx'

/** The case on the table, whose records can be named without writing their ids. */
export type TableCase = {
  readonly caseId: string
  readonly caseParameters: Readonly<Record<string, string>>
  readonly file: CaseFile
}

/** What an inject may name; null: the case of the scenario is not on the table, so ids are written. */
export type CaseChoices = Readonly<Record<'legs' | 'places' | 'tracks', readonly Option[] | null>>

export const NO_CHOICES: CaseChoices = { legs: null, places: null, tracks: null }

/** The records of a case, named as people know them. */
export function tableChoices({ local }: Translator, { file }: TableCase): CaseChoices {
  const places = byId(file.places)
  return {
    // Ten thousand legs are named within a frame: no message is formatted for each.
    legs: file.legs.map(({ id, departs, arrives }) => {
      const ends = [departs.place, arrives.place].map((place) => placeText(places.get(place), place))
      return { value: id, label: `${ends.join(' – ')} (${id})` }
    }),
    places: file.places.map(({ id, name }) => ({ value: id, label: name })),
    tracks: file.tracks.map(({ id, name }) => ({ value: id, label: local(name) })),
  }
}

/** Is the scenario played on that case? */
export function isOn(document: DraftDocument, { caseId, caseParameters }: TableCase): boolean {
  const wanted = Object.entries(document['caseParameters'] ?? {})
  const isSame = wanted.every(([name, value]) => caseParameters[name] === value)
  return document['case'] === caseId && isSame && wanted.length === Object.keys(caseParameters).length
}

/** The choices with what earlier injects bring. */
export function withBrought(document: DraftDocument, choices: CaseChoices): CaseChoices {
  const brought = (list: 'legs' | 'places'): readonly Option[] =>
    listAt(document, ['injects']).flatMap((inject) =>
      listAt(inject, ['effect', 'records', list]).flatMap((record) => {
        const id = textAt(record, ['id'])
        const name = valueAt(record, ['name'])
        return id === '' ? [] : [{ value: id, label: typeof name === 'string' ? name : id }]
      }),
    )
  const joined = (list: 'legs' | 'places') => {
    const known = choices[list]
    const added = brought(list)
    return known && added.length > 0 ? [...known, ...added] : known
  }
  return { legs: joined('legs'), places: joined('places'), tracks: choices.tracks }
}
