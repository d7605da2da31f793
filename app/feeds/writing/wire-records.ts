import type { Case } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Corridor, Dating, Leg, LegEnd } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { roundedPosition } from '#app/domain/rounded-degrees.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import type { Track } from '#app/domain/track.ts'
import type { Borne, Vessel } from '#app/domain/vessel.ts'
import type { WireCase } from '#app/feeds/cases.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireConsignment } from '#app/feeds/consignments.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import type { WirePlace } from '#app/feeds/places.ts'
import type { WireSighting } from '#app/feeds/sightings.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import type { WireTrack } from '#app/feeds/tracks.ts'
import type { WireVessel } from '#app/feeds/vessels.ts'
import {
  wireGivenOf,
  wireLocalOf,
  wireLocalOrNull,
  wireOpenSpanOf,
  wireProvenanceOf,
  wireQuantityOf,
  wireSpanOf,
  wireSpanOrNull,
  wireTextOf,
} from '#app/feeds/writing/wire-parts.ts'

/* One function a feed, the mirror of its mapper. Fields stand in the order of the schema. */

export const wireCaseOf = ({ id, name, description, caveat, window, extent, headline }: Case): WireCase => ({
  id,
  name: wireLocalOf(name),
  description: wireLocalOf(description),
  caveat: wireLocalOrNull(caveat),
  window: wireSpanOf(window),
  extent: wireSpanOf(extent),
  headline,
})

/** The position is written no finer than the place is known. */
export function wirePlaceOf(place: Place): WirePlace {
  const [longitude, latitude] = roundedPosition(place)
  return {
    id: place.id,
    name: place.name,
    altNames: [...place.altNames],
    countries: [...place.countries],
    kind: place.kind,
    longitude,
    latitude,
    precisionKm: place.precisionKm,
    positionSource: wireTextOf(place.positionSource),
    reported: wireLocalOf(place.reported),
    basis: place.basis,
    sources: [...place.sources],
  }
}

export const wireVesselOf = (vessel: Vessel): WireVessel => ({
  id: vessel.id,
  name: vessel.name,
  imo: vessel.imo,
  mmsi: vessel.mmsi,
  callSign: vessel.callSign,
  flag: vessel.flag,
  type: wireLocalOrNull(vessel.type),
  grossTonnage: vessel.grossTonnage,
  owner: wireLocalOrNull(vessel.owner),
  ...(vessel.capacity && {
    capacity: { teu: wireQuantityOf(vessel.capacity.teu), ...wireGivenOf(vessel.capacity) },
  }),
  ...(vessel.names && { names: vessel.names.map(wireBorneOf) }),
  ...(vessel.flags && { flags: vessel.flags.map(wireBorneOf) }),
  listings: vessel.listings.map(({ authority, listed, reference }) => ({
    authority,
    listed: wireSpanOf(listed),
    reference: wireLocalOf(reference),
  })),
  notes: vessel.notes.map(wireLocalOf),
  ...wireProvenanceOf(vessel),
})

const wireBorneOf = ({ text, order, when, sources }: Borne) => ({
  text,
  order,
  when: wireOpenSpanOf(when),
  sources: [...sources],
})

export const wireSourceOf = (source: Source): WireSource => ({
  id: source.id,
  publisher: source.publisher,
  title: source.title,
  address: source.address,
  published: wireSpanOrNull(source.published),
  observed: wireSpanOrNull(source.observed),
  licence: wireLocalOf(source.licence),
  language: source.language,
  limitation: wireLocalOf(source.limitation),
  origin: { id: source.origin.id, name: source.origin.name },
  readAs: source.readAs,
  basis: source.basis,
})

export const wireClaimOf = (claim: Claim): WireClaim => ({
  id: claim.id,
  kind: claim.kind,
  speaker: claim.speaker,
  said: wireSpanOrNull(claim.said),
  concerns: wireSpanOrNull(claim.concerns),
  text: wireLocalOf(claim.text),
  form: claim.form,
  figure: claim.figure && {
    quantity: wireQuantityOf(claim.figure.quantity),
    counts: claim.figure.counts,
    wording: wireLocalOrNull(claim.figure.wording),
    since: wireLocalOrNull(claim.figure.since),
    question: claim.figure.question,
  },
  denies: [...claim.denies],
  places: [...claim.places],
  vessels: [...claim.vessels],
  consignments: [...claim.consignments],
  ...wireProvenanceOf(claim),
})

export const wireConsignmentOf = (consignment: Consignment): WireConsignment => ({
  id: consignment.id,
  name: wireLocalOf(consignment.name),
  containers: wireQuantityOf(consignment.containers),
  legs: [...consignment.legs],
  supports: [...consignment.supports],
  ...wireProvenanceOf(consignment),
})

export const wireLegOf = (leg: Leg): WireLeg => ({
  id: leg.id,
  consignment: leg.consignment,
  mode: leg.mode,
  vessel: leg.vessel,
  carrier: wireLocalOrNull(leg.carrier),
  ...(leg.capacity && {
    capacity: {
      wagons: wireQuantityOf(leg.capacity.wagons),
      boxesAWagon: wireQuantityOf(leg.capacity.boxesAWagon),
      ...wireGivenOf(leg.capacity),
    },
  }),
  departs: wireLegEndOf(leg.departs),
  arrives: wireLegEndOf(leg.arrives),
  corridor: leg.corridor && wireCorridorOf(leg.corridor),
  ...wireProvenanceOf(leg),
})

const wireTimeOf = ({ when, seen }: Pick<Dating, 'when' | 'seen'>) => ({
  when: wireOpenSpanOf(when),
  seen: wireSpanOrNull(seen),
})

/** An end all of whose dating sources do not count has none left; the wire leaves such a list out. */
const wireLegEndOf = ({ place, datedBy = [], ...time }: LegEnd): WireLeg['departs'] => ({
  place,
  ...wireTimeOf(time),
  ...(datedBy.length > 0 && {
    datedBy: datedBy.map((dating) => ({ ...wireTimeOf(dating), sources: [...dating.sources] })),
  }),
})

const wireCorridorOf = (corridor: Corridor): NonNullable<WireLeg['corridor']> => ({
  id: corridor.id,
  name: wireLocalOf(corridor.name),
  basis: corridor.basis,
  method: wireLocalOf(corridor.method),
  lengthKm: corridor.lengthKm,
  trackKm: corridor.trackKm && [corridor.trackKm[0], corridor.trackKm[1]],
  vertices: corridor.vertices.map(({ position: [longitude, latitude], name, isPublished }) => ({
    longitude,
    latitude,
    name,
    isPublished,
  })),
})

export const wireSightingOf = (sighting: Sighting): WireSighting => ({
  id: sighting.id,
  method: sighting.method,
  when: wireSpanOrNull(sighting.when),
  place: sighting.place,
  text: wireLocalOf(sighting.text),
  quantity: sighting.quantity && wireQuantityOf(sighting.quantity),
  counts: sighting.counts,
  vessels: [...sighting.vessels],
  consignment: sighting.consignment,
  legs: [...sighting.legs],
  ...wireProvenanceOf(sighting),
})

export const wireTrackOf = (track: Track): WireTrack => ({
  id: track.id,
  name: wireLocalOf(track.name),
  mode: track.mode,
  vessel: track.vessel,
  mmsi: track.mmsi,
  legs: [...track.legs],
  ...wireProvenanceOf(track),
})
