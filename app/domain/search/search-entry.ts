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

export function listEntries(file: CaseFile, index: CaseIndex): SearchEntries {
  const { read, dictionary } = facetReader(index)
  const alone = file.consignments.map((_, position): readonly number[] => [position])
  const positions = new Map(file.consignments.map(({ id }, position) => [id, position]))
  const one = (id: ConsignmentId | null): readonly number[] => (id && alone[positions.get(id) ?? -1]) ?? NONE
  const entries: readonly SearchEntry[] = [
    ...file.places.map((record): SearchEntry => ({
      found: { kind: 'place', record },
      facets: read.place(record),
      consignments: NONE,
    })),
    ...file.vessels.map((record): SearchEntry => ({
      found: { kind: 'vessel', record },
      facets: read.vessel(record),
      consignments: NONE,
    })),
    ...file.consignments.map((record): SearchEntry => ({
      found: { kind: 'consignment', record },
      facets: read.consignment(record),
      consignments: NONE,
    })),
    ...file.legs.map((record): SearchEntry => ({
      found: { kind: 'leg', record },
      facets: read.leg(record),
      consignments: one(record.consignment),
    })),
    ...file.sightings.map((record): SearchEntry => ({
      found: { kind: 'sighting', record },
      facets: read.sighting(record),
      consignments: one(record.consignment),
    })),
    ...file.claims.map((record): SearchEntry => ({
      found: { kind: record.kind === 'denial' ? 'denial' : 'claim', record },
      facets: read.claim(record),
      consignments: record.consignments.flatMap(one),
    })),
    ...file.sources.map((record): SearchEntry => ({
      found: { kind: 'source', record },
      facets: read.source(record),
      consignments: NONE,
    })),
  ]
  return { entries, dictionary }
}
