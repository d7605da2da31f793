import type { CaseFile } from '#app/domain/case.ts'
import { byId } from '#app/domain/case-index.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Basis, SourceId } from '#app/domain/record.ts'

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
 * Lists and records in which nothing is missing come back as they are: what hangs on their identity is not made anew.
 */
export function assembleCase(parts: CaseFile, failed: ReadonlySet<CasePart>): AssembledCase {
  const quarantine: MissingReference[] = []
  const notes: MissingReference[] = []
  const known: { [Part in CasePart]?: Known } = {}

  /** Keeps what has all that it needs, and makes it known to those that point at it. */
  const settle = <T extends Named>(part: CasePart, records: readonly T[], lacks: Lacks<T>): readonly T[] => {
    const lacking = new Set<T>()
    for (const record of records) {
      const lack = lacks(record, known)
      if (!lack) continue
      quarantine.push({ feed: part, id: record.id, ...lack })
      lacking.add(record)
    }
    const kept = lacking.size === 0 ? records : records.filter((record) => !lacking.has(record))
    known[part] = failed.has(part) ? ANYTHING : byId(kept)
    return kept
  }
  const settled: CaseFile = {
    sources: settle('sources', parts.sources, () => null),
    places: settle('places', parts.places, lacksSource),
    vessels: settle('vessels', parts.vessels, lacksSource),
    claims: settle('claims', parts.claims, lacksSource),
    consignments: settle('consignments', parts.consignments, lacksSource),
    legs: settle('legs', parts.legs, lacksEndOrSource),
    sightings: settle('sightings', parts.sightings, lacksSource),
    tracks: settle('tracks', parts.tracks, lacksSource),
  }

  const trim = <T extends Named>(feed: CasePart, records: readonly T[], references: readonly Reference<T>[]) =>
    trimAll(feed, records, references, known, notes)
  const file: CaseFile = {
    sources: settled.sources,
    places: trim('places', settled.places, REFERENCES.places),
    vessels: trim('vessels', settled.vessels, REFERENCES.vessels),
    claims: trim('claims', settled.claims, REFERENCES.claims),
    consignments: trim('consignments', settled.consignments, REFERENCES.consignments),
    legs: trim('legs', settled.legs, REFERENCES.legs),
    sightings: trim('sightings', settled.sightings, REFERENCES.sightings),
    tracks: trim('tracks', settled.tracks, REFERENCES.tracks),
  }
  return { file, quarantine, notes }
}

type Named = { readonly id: string }
type Sourced = Named & { readonly basis: Basis; readonly sources: readonly SourceId[] }
type Known = { readonly has: (id: string) => boolean }
/** What there is, as far as it is settled. */
type KnownParts = { readonly [Part in CasePart]?: Known }
type Lacks<T> = (record: T, known: KnownParts) => Pick<MissingReference, 'field' | 'missing'> | null

/** A feed that failed: any id may be there. */
const ANYTHING: Known = { has: () => true }
const NOTHING: Known = { has: () => false }

/** Nothing is published without a source that can be shown. */
const lacksSource: Lacks<Sourced> = ({ basis, sources }, known) => {
  if (basis !== 'published') return null
  const isShown = sources.some((id) => known.sources?.has(id))
  return isShown ? null : { field: 'sources', missing: sources.join(', ') }
}

const lacksEndOrSource: Lacks<Leg> = (leg, known) => {
  const { consignments = NOTHING, places = NOTHING } = known
  if (!consignments.has(leg.consignment)) return { field: 'consignment', missing: leg.consignment }
  if (!places.has(leg.departs.place)) return { field: 'departs.place', missing: leg.departs.place }
  if (!places.has(leg.arrives.place)) return { field: 'arrives.place', missing: leg.arrives.place }
  return lacksSource(leg, known)
}

/** The fields of each record that name others which it can do without, and the list that has those. */
const REFERENCES: { readonly [Part in Exclude<CasePart, 'sources'>]: readonly Reference<CaseFile[Part][number]>[] } = {
  places: [['sources', 'sources']],
  vessels: [['sources', 'sources']],
  claims: [
    ['sources', 'sources'],
    ['denies', 'claims'],
    ['places', 'places'],
    ['vessels', 'vessels'],
    ['consignments', 'consignments'],
  ],
  consignments: [
    ['sources', 'sources'],
    ['legs', 'legs'],
    ['supports', 'claims'],
  ],
  legs: [
    ['sources', 'sources'],
    ['vessel', 'vessels'],
  ],
  sightings: [
    ['sources', 'sources'],
    ['place', 'places'],
    ['vessels', 'vessels'],
    ['consignment', 'consignments'],
    ['legs', 'legs'],
  ],
  tracks: [
    ['sources', 'sources'],
    ['vessel', 'vessels'],
    ['legs', 'legs'],
  ],
}
type Reference<T> = readonly [field: keyof T & string, part: CasePart]

/** Takes off what is not there and says so. Almost always all is there: then records are looked at, and none is made. */
function trimAll<T extends Named>(
  feed: CasePart,
  records: readonly T[],
  references: readonly Reference<T>[],
  known: KnownParts,
  notes: MissingReference[],
): readonly T[] {
  const lacking = new Set<T>()
  for (const [field, part] of references) addLacking(records, field, known[part] ?? NOTHING, lacking)
  if (lacking.size === 0) return records
  return records.map((record) => {
    if (!lacking.has(record)) return record
    const left = references.map(([field, part]) => {
      const { there, gone } = split(idsIn(record, field), known[part] ?? NOTHING)
      notes.push(...gone.map((id) => ({ feed, id: record.id, field, missing: id })))
      return [field, there] as const
    })
    return { ...record, ...Object.fromEntries(left) }
  })
}

type Ids = readonly string[] | string | null

/** `REFERENCES` names only fields that hold ids, which the compiler cannot tell of `keyof`. */
const idsIn = <T>(record: T, field: keyof T): Ids => record[field] as Ids

/** Adds the records whose field names something that is not there. */
function addLacking<T>(records: readonly T[], field: keyof T, known: Known, lacking: Set<T>): void {
  // Records that came together share equal lists: a list that was whole a moment ago is still.
  let whole: Ids = null
  for (const record of records) {
    const ids = idsIn(record, field)
    if (ids === whole) continue
    if (areThere(ids, known)) whole = ids
    else lacking.add(record)
  }
}

function areThere(ids: Ids, known: Known): boolean {
  if (ids === null) return true
  if (typeof ids === 'string') return known.has(ids)
  for (const id of ids) if (!known.has(id)) return false
  return true
}

function split(ids: Ids, known: Known): { there: Ids; gone: readonly string[] } {
  if (ids === null || areThere(ids, known)) return { there: ids, gone: [] }
  if (typeof ids === 'string') return { there: null, gone: [ids] }
  return { there: ids.filter((id) => known.has(id)), gone: ids.filter((id) => !known.has(id)) }
}
