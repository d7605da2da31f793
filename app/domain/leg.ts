import type { Place, Position } from '#app/domain/place.ts'
import type { ConsignmentId, LegId, LocalText, PlaceId, Provenance, VesselId } from '#app/domain/record.ts'
import { overlaps, type Instant, type OpenSpan, type Span, type TimeWindow } from '#app/domain/time.ts'

export type Mode = 'vessel' | 'rail'

/** One end of a leg: where, and some time in which span. */
export type LegEnd = {
  readonly place: PlaceId
  /** What the sources give; an end that none gives is null. */
  readonly when: OpenSpan
  /** When the consignment was seen there, by the sources. */
  readonly seen: Span | null
}

/** One move by one mode between two places. */
export type Leg = Provenance & {
  readonly id: LegId
  readonly consignment: ConsignmentId
  readonly mode: Mode
  readonly vessel: VesselId | null
  /** What is known of the carrier where it is no vessel that we know ("train, not identified"). */
  readonly carrier: LocalText | null
  readonly departs: LegEnd
  readonly arrives: LegEnd
  readonly corridor: Corridor | null
}

/** An inferred way on the ground. Only the names of its ends are published. */
export type Corridor = {
  readonly id: string
  readonly name: LocalText
  readonly basis: 'inferred' | 'synthetic'
  readonly method: LocalText
  /** Sum of the straight parts, km. */
  readonly lengthKm: number
  /** What the real track may measure, km, from and to. */
  readonly trackKm: readonly [number, number] | null
  readonly vertices: readonly CorridorVertex[]
}

export type CorridorVertex = { readonly position: Position; readonly name: string; readonly isPublished: boolean }

/** The whole time that a leg may take: from its earliest departure to its latest arrival. */
export type LegTimes = {
  /** Some time in here it left. */
  readonly departs: Span
  /** Some time in here it came. */
  readonly arrives: Span
  /** It may have been under way any time in here. */
  readonly possible: Span
  /** It was under way all of this time, by what the sources say; null when they do not say that much. */
  readonly certain: Span | null
}

/*
 *  departs   [=========)                    given 7 Sep - ?      effective: 7 Sep - end of arrival
 *  arrives             [==========)         given ? - 12 Sep     effective: start of departure - 12 Sep
 *  possible  [====================)
 *  certain             |           only where the latest departure lies before the earliest arrival
 */

/**
 * Fills the ends that no source gives by what must hold: nothing arrives before it left.
 * A leg with no time at all has none, and stands in no window.
 */
export function timesOf(leg: Pick<Leg, 'departs' | 'arrives'>): LegTimes | null {
  const { departs, arrives } = { departs: leg.departs.when, arrives: leg.arrives.when }
  const given = [departs.from, departs.to, arrives.from, arrives.to].filter((end) => end !== null)
  if (given.length === 0) return null
  const from = departs.from ?? given.reduce(earlier)
  const to = arrives.to ?? given.reduce(later)
  if (to < from) return null
  const times = {
    departs: { from, to: earlier(departs.to ?? to, to) },
    arrives: { from: later(arrives.from ?? from, from), to },
  }
  const isCertain = departs.to !== null && arrives.from !== null && departs.to < arrives.from
  return {
    ...times,
    possible: { from, to },
    certain: isCertain ? { from: times.departs.to, to: times.arrives.from } : null,
  }
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/** Overlap decides what is in a window: a leg is in when it may have been under way in it. */
export function isLegWithin(leg: Leg, window: TimeWindow): boolean {
  const times = timesOf(leg)
  return times !== null && overlaps(times.possible, window)
}

/** Where a leg stands at an instant, as far as its times tell. */
export type Phase = 'ahead' | 'may-be-under-way' | 'under-way' | 'done'

export function phaseAt(leg: Leg, at: Instant): Phase {
  const times = timesOf(leg)
  if (!times || at < times.possible.from) return 'ahead'
  if (at >= times.possible.to) return 'done'
  return times.certain && at >= times.certain.from && at < times.certain.to ? 'under-way' : 'may-be-under-way'
}

/** The two places of a leg, where both are known. */
export function placesOf(leg: Leg, places: ReadonlyMap<PlaceId, Place>): { from: Place; to: Place } | null {
  const [from, to] = [places.get(leg.departs.place), places.get(leg.arrives.place)]
  return from && to ? { from, to } : null
}
