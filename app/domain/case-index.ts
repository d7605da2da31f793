import type { CaseFile } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import type { ClaimId, ConsignmentId, LegId, PlaceId, SightingId, SourceId, VesselId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import type { Vessel } from '#app/domain/vessel.ts'

/** The records of a case by their ids. */
export type CaseIndex = {
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly vessels: ReadonlyMap<VesselId, Vessel>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly consignments: ReadonlyMap<ConsignmentId, Consignment>
  readonly legs: ReadonlyMap<LegId, Leg>
  readonly sightings: ReadonlyMap<SightingId, Sighting>
}

/** A list never changes, so its index is made once, however often the feeds beside it are put together anew. */
const made = new WeakMap<readonly object[], ReadonlyMap<string, object>>()

/** The records by their ids. The same list gives the same index. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  const known = made.get(items)
  // What was kept for a list holds the records of that list.
  if (known) return known as ReadonlyMap<Item['id'], Item>
  const index = new Map<Item['id'], Item>()
  for (const item of items) index.set(item.id, item)
  made.set(items, index)
  return index
}

export const indexCase = (file: CaseFile): CaseIndex => ({
  places: byId(file.places),
  vessels: byId(file.vessels),
  sources: byId(file.sources),
  claims: byId(file.claims),
  consignments: byId(file.consignments),
  legs: byId(file.legs),
  sightings: byId(file.sightings),
})

/** All that a person may type to find a leg: ids, names of consignment and carrier, every spelling of its places. */
function wordsOfLeg(leg: Leg, index: CaseIndex): string {
  const consignment = index.consignments.get(leg.consignment)
  const vessel = leg.vessel && index.vessels.get(leg.vessel)
  const places = [leg.departs.place, leg.arrives.place].map((id) => index.places.get(id))
  return [
    leg.id,
    leg.mode,
    leg.basis,
    consignment?.name.en,
    consignment?.name.fr,
    leg.carrier?.en,
    leg.carrier?.fr,
    vessel?.name,
    vessel?.imo,
    ...places.flatMap((place) => (place ? [place.name, ...place.altNames] : [])),
  ]
    .filter((word) => typeof word === 'string')
    .join('\n')
    .toLowerCase()
}

/** Does the leg have all the words? */
export function legMatches(leg: Leg, index: CaseIndex, filter: string): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = wordsOfLeg(leg, index)
  return words.every((word) => text.includes(word))
}
