import { assembleCase, type CasePart } from '#app/domain/assemble.ts'
import type { CaseFile } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Leg, LegEnd } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import { lowestGrade, type Basis, type Grade, type Grades, type SourceId } from '#app/domain/record.ts'
import { isKnownBy, type Source } from '#app/domain/source.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Borne, Vessel } from '#app/domain/vessel.ts'

/** What counts: what was published by some day, from sources that are not struck out, and not below a grade. */
export type Knowledge = {
  /** The end of the as-known-on day, exclusive; null: all that is known now counts. */
  readonly by: Instant | null
  readonly struck: Struck
  readonly least: LeastGrade
}

export type Struck = { readonly sources: readonly string[]; readonly origins: readonly string[] }

/** The lowest grade that still counts, letter and digit apart; null: any, and what is not graded too. */
export type LeastGrade = { readonly source: Grade['source'] | null; readonly information: Grade['information'] | null }

export const ALL_COUNTS: Knowledge = {
  by: null,
  struck: { sources: [], origins: [] },
  least: { source: null, information: null },
}

/** How many claims, consignments, legs and sightings do not count, by the first reason that holds. */
export type Withheld = { readonly later: number; readonly struck: number; readonly below: number }

export const NOTHING_WITHHELD: Withheld = { later: 0, struck: 0, below: 0 }

export type KnownCase = {
  readonly file: CaseFile
  /** The same with nothing struck and no grade asked for: all that was known by the day. */
  readonly whole: CaseFile
  readonly withheld: Withheld
}

/**
 * The part of a case file that counts. What loses all its sources goes, and with it what cannot be without it (a leg
 * without its consignment); what was computed from several sources goes with the first of them. Only ever takes away: no
 * record is added, and none says more than before. `absent`: feeds that gave nothing; what points there is left alone,
 * but while nobody knows the sources nothing that has one was known on any day.
 */
export function asKnown(
  file: CaseFile,
  { by, struck, least }: Knowledge,
  absent: ReadonlySet<CasePart> = NONE,
): KnownCase {
  const whole = by === null ? file : knownBy(file, by, absent)
  const standing = withoutStruck(whole, struck, absent)
  const shown = above(standing, least, absent)
  return {
    file: shown,
    whole,
    withheld: {
      later: countOf(file) - countOf(whole),
      struck: countOf(whole) - countOf(standing),
      below: countOf(standing) - countOf(shown),
    },
  }
}

const countOf = ({ claims, consignments, legs, sightings }: CaseFile): number =>
  claims.length + consignments.length + legs.length + sightings.length

/** Undated sources were never known early. What an editor wrote since (notes, reasons of grades) is left out too. */
function knownBy(file: CaseFile, by: Instant, absent: ReadonlySet<CasePart>): CaseFile {
  const known = fromSources(file, (source) => isKnownBy(source, by), absent)
  const all = new Set(known.sources.map(({ id }) => id))
  const isWhole = (sources: readonly SourceId[]) => sources.every((id) => all.has(id))
  const before = new Map([...file.vessels, ...file.places].map((record) => [record.id as string, record.sources]))
  const wasWhole = (record: { readonly id: string }) => isWhole(before.get(record.id) ?? [])
  return {
    ...known,
    claims: known.claims.filter((claim) => isSaidBy(claim, by)).map(withoutReason),
    consignments: known.consignments.map(withoutReason),
    legs: known.legs.map(withoutReason),
    sightings: known.sightings.map(withoutReason),
    vessels: known.vessels.map((vessel) => vesselBy(withoutReason(vessel), by, wasWhole(vessel))),
    places: known.places.map((place) => (wasWhole(place) ? place : { ...place, reported: UNTOLD, positionSource: '' })),
  }
}

/** What nobody said on a day and no source stands for is what we worked out since. */
const isSaidBy = ({ said, sources }: Claim, by: Instant): boolean =>
  said === null ? sources.length > 0 : said.from < by

const UNTOLD: Place['reported'] = { en: '' }

const withoutReason = <T extends { readonly grades: Grades }>(record: T): T =>
  record.grades.reason === null ? record : { ...record, grades: { ...record.grades, reason: null } }

/** Which source gives which particular of a ship is not told apart, so none is given before all of them are out. */
function vesselBy(vessel: Vessel, by: Instant, isWhole: boolean): Vessel {
  const listings = vessel.listings.filter(({ listed }) => listed.to <= by).map((one) => ({ ...one, reference: UNTOLD }))
  const known = { ...vessel, listings, notes: [] }
  if (isWhole) return known
  return { ...known, imo: null, mmsi: null, callSign: null, flag: null, type: null, grossTonnage: null, owner: null }
}

function withoutStruck(file: CaseFile, { sources, origins }: Struck, absent: ReadonlySet<CasePart>): CaseFile {
  if (sources.length === 0 && origins.length === 0) return file
  if (absent.has('sources')) return file
  return fromSources(file, ({ id, origin }) => !sources.includes(id) && !origins.includes(origin.id), absent)
}

/** What was never graded has no grade to be high enough. Claims are not graded away: denials stand beside what they deny. */
function above(file: CaseFile, least: LeastGrade, absent: ReadonlySet<CasePart>): CaseFile {
  if (least.source === null && least.information === null) return file
  const passes = ({ grades }: { readonly grades: Grades }) => isAbove(lowestGrade(grades), least)
  const consignments = file.consignments.filter(passes)
  const legs = file.legs.filter(passes)
  return settled({ ...file, consignments, legs, sightings: file.sightings.filter(passes) }, absent)
}

/** Is a grade high enough? Letters and digits fall from A and 1. */
const isAbove = (grade: Grade | null, { source, information }: LeastGrade): boolean =>
  (source === null || (grade !== null && grade.source <= source)) &&
  (information === null || (grade !== null && grade.information <= information))

type Sourced = { readonly basis: Basis; readonly sources: readonly SourceId[] }

const stands = ({ basis, sources }: Sourced, counted: ReadonlySet<SourceId>): boolean =>
  sources.length === 0 ||
  (basis === 'inferred' ? sources.every((id) => counted.has(id)) : sources.some((id) => counted.has(id)))

/** The file with some of its sources alone. */
function fromSources(file: CaseFile, isCounted: (source: Source) => boolean, absent: ReadonlySet<CasePart>): CaseFile {
  const sources = file.sources.filter(isCounted)
  const counted = new Set(sources.map(({ id }) => id))
  const isLeft = (record: Sourced) => stands(record, counted)
  const kept: CaseFile = {
    sources,
    places: file.places.filter(isLeft),
    vessels: file.vessels.filter(isLeft).map((vessel) => toldVessel(vessel, counted)),
    claims: file.claims.filter(isLeft),
    consignments: file.consignments.filter(isLeft),
    legs: file.legs.filter(isLeft).map((leg) => toldLeg(leg, counted)),
    sightings: file.sightings.filter(isLeft),
    tracks: file.tracks.filter(isLeft),
  }
  return settled(kept, absent)
}

/** The ship with what is left of its capacity and its other names and flags. */
function toldVessel(vessel: Vessel, counted: ReadonlySet<SourceId>): Vessel {
  const { capacity, names, flags, ...rest } = vessel
  if (!capacity && !names && !flags) return vessel
  const given = (some: readonly Borne[] = []) =>
    some.filter(({ sources }) => stands({ basis: rest.basis, sources }, counted))
  const [left, flown] = [given(names), given(flags)]
  return {
    ...rest,
    ...(capacity && stands(capacity, counted) && { capacity }),
    ...(left.length > 0 && { names: left }),
    ...(flown.length > 0 && { flags: flown }),
  }
}

function toldLeg(leg: Leg, counted: ReadonlySet<SourceId>): Leg {
  const dated = datedLeg(leg, counted)
  if (!dated.capacity || stands(dated.capacity, counted)) return dated
  const { capacity: _, ...rest } = dated
  return rest
}

/** The leg with the times that are left when only some sources count. */
function datedLeg(leg: Leg, counted: ReadonlySet<SourceId>): Leg {
  const [departs, arrives] = [datedEnd(leg.departs, counted), datedEnd(leg.arrives, counted)]
  return departs === leg.departs && arrives === leg.arrives ? leg : { ...leg, departs, arrives }
}

function datedEnd(end: LegEnd, counted: ReadonlySet<SourceId>): LegEnd {
  if (!end.datedBy) return end
  const datedBy = end.datedBy.filter(({ sources }) => sources.some((id) => counted.has(id)))
  if (datedBy.length === end.datedBy.length) return end
  const { when, seen } = datedBy[0] ?? UNDATED
  return { ...end, when, seen, datedBy }
}

const UNDATED = { when: { from: null, to: null }, seen: null }

const NONE: ReadonlySet<CasePart> = new Set()

/** Takes away what points at something that is gone, and the pointers that a record can do without. */
const settled = (file: CaseFile, absent: ReadonlySet<CasePart>): CaseFile => assembleCase(file, absent).file
