import type { CaseFile } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Basis, SourceId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Track } from '#app/domain/track.ts'

/** A list of the case file; each comes by its own feed, and each may fail alone. */
export type CasePart = keyof CaseFile

/** A record names another that its feed does not have. */
export type MissingReference = {
  readonly feed: CasePart
  readonly id: string
  /** Which field of the record names it, such as `departs.place`. */
  readonly field: string
  /** The id that nothing has; several, where none of them is there, stand with commas. */
  readonly missing: string
}

export type AssembledCase = {
  readonly file: CaseFile
  /** Records that were kept out of the file, one line each: kept, countable, not drawn, not in totals. */
  readonly quarantine: readonly MissingReference[]
  /** References that were taken off records which stay. */
  readonly notes: readonly MissingReference[]
}

/*
 *  source <-- place, vessel, claim, consignment <-- leg <-- sighting, track
 *
 *  What a record cannot do without flows left, so one pass in this order also catches what falls with something else: a
 *  leg to a place that no known source speaks of. What it can do without (a ship's name on a leg) may point anywhere and
 *  is looked at last.
 */

/**
 * Puts the answers of the feeds together. A record that cannot do without something nobody has goes to quarantine; an
 * optional reference is taken off and noted. What points into a feed that failed is left alone: it may well be there.
 */
export function assembleCase(parts: CaseFile, failed: ReadonlySet<CasePart>): AssembledCase {
  const quarantine: MissingReference[] = []
  const notes: MissingReference[] = []
  const known = new Map<CasePart, ReadonlySet<string>>()
  const has: Has = (part, id) => failed.has(part) || (known.get(part)?.has(id) ?? false)

  /** Keeps what has all that it needs, and makes it known to those that point at it. */
  const settle = <T extends { readonly id: string }>(part: CasePart, records: readonly T[], lacks: Lacks<T>) => {
    const kept = records.filter((record) => {
      const lack = lacks(record)
      if (lack) quarantine.push({ feed: part, id: record.id, ...lack })
      return lack === null
    })
    known.set(part, new Set(kept.map((record) => record.id)))
    return kept
  }
  const unsourced: Lacks<Sourced> = (record) => lacksSource(record, has)

  const sources = settle('sources', parts.sources, () => null)
  const places = settle('places', parts.places, unsourced)
  const vessels = settle('vessels', parts.vessels, unsourced)
  const claims = settle('claims', parts.claims, unsourced)
  const consignments = settle('consignments', parts.consignments, unsourced)
  const legs = settle('legs', parts.legs, (leg) => lacksEnd(leg, has) ?? unsourced(leg))
  const sightings = settle('sightings', parts.sightings, unsourced)
  const tracks = settle('tracks', parts.tracks, unsourced)

  const trimmer = (feed: CasePart) => trimmerOf(feed, has, notes)
  const file = {
    sources,
    places: places.map((place) => trimSources(place, trimmer('places'))),
    vessels: vessels.map((vessel) => trimSources(vessel, trimmer('vessels'))),
    claims: claims.map((claim) => trimClaim(claim, trimmer('claims'))),
    consignments: consignments.map((consignment) => trimConsignment(consignment, trimmer('consignments'))),
    legs: legs.map((leg) => trimLeg(leg, trimmer('legs'))),
    sightings: sightings.map((sighting) => trimSighting(sighting, trimmer('sightings'))),
    tracks: tracks.map((track) => trimTrack(track, trimmer('tracks'))),
  }
  return { file, quarantine, notes }
}

type Has = (part: CasePart, id: string) => boolean
type Lacks<T> = (record: T) => Pick<MissingReference, 'field' | 'missing'> | null
type Sourced = { readonly id: string; readonly basis: Basis; readonly sources: readonly SourceId[] }

/** Nothing is published without a source that can be shown. */
function lacksSource({ basis, sources }: Sourced, has: Has): ReturnType<Lacks<Sourced>> {
  const isShown = basis !== 'published' || sources.some((id) => has('sources', id))
  return isShown ? null : { field: 'sources', missing: sources.join(', ') }
}

function lacksEnd(leg: Leg, has: Has): ReturnType<Lacks<Leg>> {
  if (!has('consignments', leg.consignment)) return { field: 'consignment', missing: leg.consignment }
  if (!has('places', leg.departs.place)) return { field: 'departs.place', missing: leg.departs.place }
  if (!has('places', leg.arrives.place)) return { field: 'arrives.place', missing: leg.arrives.place }
  return null
}

type Trimmer = {
  readonly many: <Id extends string>(owner: string, field: string, part: CasePart, ids: readonly Id[]) => readonly Id[]
  readonly one: <Id extends string>(owner: string, field: string, part: CasePart, id: Id | null) => Id | null
}

/** Takes off what is not there and says so. A list that is whole comes back as it is, so that its record stays the same. */
function trimmerOf(feed: CasePart, has: Has, notes: MissingReference[]): Trimmer {
  const isThere = (owner: string, field: string, part: CasePart, id: string): boolean => {
    if (has(part, id)) return true
    notes.push({ feed, id: owner, field, missing: id })
    return false
  }
  return {
    many: (owner, field, part, ids) => {
      const there = ids.filter((id) => isThere(owner, field, part, id))
      return there.length === ids.length ? ids : there
    },
    one: (owner, field, part, id) => (id !== null && isThere(owner, field, part, id) ? id : null),
  }
}

function trimSources<T extends Sourced>(record: T, { many }: Trimmer): T {
  return withChanges(record, { sources: many(record.id, 'sources', 'sources', record.sources) } as Partial<T>)
}

const trimClaim = (claim: Claim, trimmer: Trimmer): Claim =>
  withChanges(trimSources(claim, trimmer), {
    denies: trimmer.many(claim.id, 'denies', 'claims', claim.denies),
    places: trimmer.many(claim.id, 'places', 'places', claim.places),
    vessels: trimmer.many(claim.id, 'vessels', 'vessels', claim.vessels),
    consignments: trimmer.many(claim.id, 'consignments', 'consignments', claim.consignments),
  })

const trimConsignment = (consignment: Consignment, trimmer: Trimmer): Consignment =>
  withChanges(trimSources(consignment, trimmer), {
    legs: trimmer.many(consignment.id, 'legs', 'legs', consignment.legs),
    supports: trimmer.many(consignment.id, 'supports', 'claims', consignment.supports),
  })

const trimLeg = (leg: Leg, trimmer: Trimmer): Leg =>
  withChanges(trimSources(leg, trimmer), { vessel: trimmer.one(leg.id, 'vessel', 'vessels', leg.vessel) })

const trimSighting = (sighting: Sighting, trimmer: Trimmer): Sighting =>
  withChanges(trimSources(sighting, trimmer), {
    place: trimmer.one(sighting.id, 'place', 'places', sighting.place),
    vessels: trimmer.many(sighting.id, 'vessels', 'vessels', sighting.vessels),
    consignment: trimmer.one(sighting.id, 'consignment', 'consignments', sighting.consignment),
    legs: trimmer.many(sighting.id, 'legs', 'legs', sighting.legs),
  })

const trimTrack = (track: Track, trimmer: Trimmer): Track =>
  withChanges(trimSources(track, trimmer), {
    vessel: trimmer.one(track.id, 'vessel', 'vessels', track.vessel),
    legs: trimmer.many(track.id, 'legs', 'legs', track.legs),
  })

/** The same record when nothing changes: what hangs on its identity is not made anew. */
function withChanges<T extends object>(record: T, changes: Partial<T>): T {
  const isSame = (Object.keys(changes) as (keyof T)[]).every((key) => changes[key] === record[key])
  return isSame ? record : { ...record, ...changes }
}
