import type { CaseFile } from '#app/domain/case.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import type { ConsignmentId } from '#app/domain/record.ts'
import type { FacetMarks } from '#app/domain/search/facets.ts'
import { facetReader, type FacetDictionary } from '#app/domain/search/facet-reader.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import type { Vessel } from '#app/domain/vessel.ts'

/** What can be found, in the order in which it is listed where nothing else decides. A denial is a claim of its own kind. */
export const SEARCH_KINDS = ['place', 'vessel', 'consignment', 'leg', 'sighting', 'claim', 'denial', 'source'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** A record of the case with its kind. */
export type Found =
  | { readonly kind: 'place'; readonly record: Place }
  | { readonly kind: 'vessel'; readonly record: Vessel }
  | { readonly kind: 'consignment'; readonly record: Consignment }
  | { readonly kind: 'leg'; readonly record: Leg }
  | { readonly kind: 'sighting'; readonly record: Sighting }
  | { readonly kind: 'claim' | 'denial'; readonly record: Claim }
  | { readonly kind: 'source'; readonly record: Source }

export type SearchEntry = {
  readonly found: Found
  readonly facets: FacetMarks
  /** The consignments that it belongs to or speaks of, by their places in the list of the file. */
  readonly consignments: readonly number[]
}

/** Every record of a case, and what the marks of its facets stand for. */
export type SearchEntries = { readonly entries: readonly SearchEntry[]; readonly dictionary: FacetDictionary }

const NONE: readonly number[] = []

/** Lists the records of a case, some at a time: what a large case takes whole would hold the page. */
export type EntryLister = SearchEntries & {
  /** Lists so many more; false: there are no more. */
  readonly listSome: (count: number) => boolean
}

export function entryLister(file: CaseFile, index: CaseIndex): EntryLister {
  const { read, dictionary } = facetReader(index)
  const alone = file.consignments.map((_, position): readonly number[] => [position])
  const positions = new Map(file.consignments.map(({ id }, position) => [id, position]))
  const one = (id: ConsignmentId | null): readonly number[] => (id && alone[positions.get(id) ?? -1]) ?? NONE
  const entries: SearchEntry[] = []
  const lists = [
    listed(file.places, (record) =>
      entries.push({ found: { kind: 'place', record }, facets: read.place(record), consignments: NONE }),
    ),
    listed(file.vessels, (record) =>
      entries.push({ found: { kind: 'vessel', record }, facets: read.vessel(record), consignments: NONE }),
    ),
    listed(file.consignments, (record) =>
      entries.push({ found: { kind: 'consignment', record }, facets: read.consignment(record), consignments: NONE }),
    ),
    listed(file.legs, (record) => {
      const consignments = one(record.consignment)
      entries.push({ found: { kind: 'leg', record }, facets: read.leg(record), consignments })
    }),
    listed(file.sightings, (record) => {
      const consignments = one(record.consignment)
      entries.push({ found: { kind: 'sighting', record }, facets: read.sighting(record), consignments })
    }),
    listed(file.claims, (record) => {
      const kind = record.kind === 'denial' ? 'denial' : 'claim'
      const consignments = record.consignments.flatMap(one)
      entries.push({ found: { kind, record }, facets: read.claim(record), consignments })
    }),
    listed(file.sources, (record) =>
      entries.push({ found: { kind: 'source', record }, facets: read.source(record), consignments: NONE }),
    ),
  ]
  const listSome = (count: number): boolean => {
    let left = count
    for (const list of lists) left -= list(left)
    return left <= 0
  }
  return { entries, dictionary, listSome }
}

/** Goes through a list, so many records at each call; gives how many it went through. */
function listed<Listed>(records: readonly Listed[], list: (record: Listed) => void): (count: number) => number {
  let next = 0
  return (count) => {
    const from = next
    next = Math.min(from + count, records.length)
    for (const record of records.slice(from, next)) list(record)
    return next - from
  }
}
