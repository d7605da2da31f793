import type { Claim } from '#app/domain/claim.ts'
import type { LocalText } from '#app/domain/record.ts'
import { folder } from '#app/domain/search/fold.ts'
import type { Found, SearchEntry } from '#app/domain/search/search-entry.ts'
import type { Vessel } from '#app/domain/vessel.ts'

/** The words of a record itself; those of its places, vessel and consignment are with them. */
export type EntryWords = {
  /** Its names, ids and numbers, folded. */
  readonly phrases: readonly string[]
  /** The beginnings of the words in its names. */
  readonly names: string
  /** The beginnings of its other words. */
  readonly others: string
}

type Text = string | null | undefined

const both = (text: LocalText | null | undefined): readonly Text[] => (text ? [text.en, text.fr] : [])
const given = (texts: readonly Text[]): readonly string[] => texts.filter((text) => typeof text === 'string')

/** What a record is called, ids and numbers included, as it is written. */
export function namesOf({ kind, record }: Found): readonly string[] {
  switch (kind) {
    case 'place':
      return [record.name, ...record.altNames, record.id]
    case 'vessel':
      return given([record.name, ...borne(record.names), record.imo, record.mmsi, record.callSign, record.id])
    case 'consignment':
      return given([record.name.en, record.name.fr, record.id])
    case 'leg':
    case 'sighting':
      return [record.id]
    case 'claim':
    case 'denial':
      return [record.speaker, record.id]
    case 'source':
      return given([record.publisher, record.title, record.id, record.origin.name])
  }
}

/** What else is said of it. Its mode and basis are found by their facets. */
function textsOf({ kind, record }: Found): readonly Text[] {
  switch (kind) {
    case 'place':
      return [record.kind, ...record.countries, ...both(record.reported), record.positionSource]
    case 'vessel':
      return textsOfVessel(record)
    case 'consignment':
      return []
    case 'leg':
      return record.carrier || record.corridor ? [...both(record.carrier), ...both(record.corridor?.name)] : []
    case 'sighting':
      return [record.method, ...both(record.text)]
    case 'claim':
    case 'denial':
      return textsOfClaim(record)
    case 'source':
      return [record.address, ...both(record.limitation), ...both(record.licence)]
  }
}

const borne = (some: Vessel['names'] = []): readonly string[] => some.map(({ text }) => text)

const textsOfVessel = ({ flag, flags, type, owner, notes, listings }: Vessel): readonly Text[] => [
  flag,
  ...borne(flags),
  ...both(type),
  ...both(owner),
  ...notes.flatMap(both),
  ...listings.flatMap(({ authority, reference }) => [authority, ...both(reference)]),
]

const textsOfClaim = ({ text, figure }: Claim): readonly Text[] => [
  ...both(text),
  ...both(figure?.wording),
  ...both(figure?.since),
]

/** Makes the words of entries, in the same order, some at a time. */
export type WordMaker = {
  /** Makes those of so many entries more; false: there are no more. */
  readonly makeSome: (count: number) => boolean
  /** Those of all entries. */
  readonly all: () => readonly EntryWords[]
}

export function wordMaker(entries: readonly SearchEntry[]): WordMaker {
  const { foldOnce, foldAgain } = folder()
  // Thousands of made-up ships are of one type: equal texts are one text.
  const known = new Map<string, string>()
  const startsOf = (texts: readonly Text[]): string => {
    if (texts.length === 0) return ''
    const key = texts.join('\n')
    let starts = known.get(key)
    if (starts === undefined) {
      starts = given(texts)
        .map((text) => foldAgain(text).starts)
        .join('')
      known.set(key, starts)
    }
    return starts
  }
  const wordsOf = ({ found }: SearchEntry): EntryWords => {
    const phrases: string[] = []
    let names = ''
    for (const name of namesOf(found)) {
      const { phrase, starts } = foldOnce(name)
      phrases.push(phrase)
      names += starts
    }
    return { phrases, names, others: startsOf(textsOf(found)) }
  }
  const made: EntryWords[] = []
  const makeSome = (count: number): boolean => {
    for (const entry of entries.slice(made.length, made.length + count)) made.push(wordsOf(entry))
    return made.length < entries.length
  }
  return {
    makeSome,
    all: () => {
      makeSome(entries.length)
      return made
    },
  }
}
