import type { TrainCapacity } from '#app/domain/capacity.ts'
import type { Place, Position } from '#app/domain/place.ts'
import type { ConsignmentId, LegId, LocalText, PlaceId, Provenance, SourceId, VesselId } from '#app/domain/record.ts'
import { overlaps, type Instant, type OpenSpan, type Span, type TimeWindow } from '#app/domain/time.ts'

export type Mode = 'vessel' | 'rail'

/** One end of a leg: where, and some time in which span. */
export type LegEnd = {
  readonly place: PlaceId
  /** What the sources give; an end that none gives is null. */
  readonly when: OpenSpan
  /** When the consignment was seen there, by the sources. */
  readonly seen: Span | null
  /** Which sources give which time, the tightest first. Left out: any source of the leg gives all of it. */
  readonly datedBy?: readonly Dating[]
}

/** A time of an end as some sources give it. */
export type Dating = Pick<LegEnd, 'when' | 'seen'> & { readonly sources: readonly SourceId[] }

/** One move by one mode between two places. */
export type Leg = Provenance & {
  readonly id: LegId
  readonly consignment: ConsignmentId
  readonly mode: Mode
  readonly vessel: VesselId | null
  /** What is known of the carrier where it is no vessel that we know ("train, not identified"). */
  readonly carrier: LocalText | null
  /** Of a train. Left out: no source gives it; what a ship can carry stands with the ship. */
  readonly capacity?: TrainCapacity
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
 * The whole time that a leg may take, the ends that no source gives filled by what must hold: nothing arrives before it
 * left. A leg with no time at all has none, and stands in no window. Asked of each leg again and again, so it makes no
 * lists.
 */
export function possibleTimeOf(leg: Pick<Leg, 'departs' | 'arrives'>): Span | null {
  const departs = leg.departs.when
  const arrives = leg.arrives.when
  const from = departs.from ?? ofGiven(earlier, departs.to, ofGiven(earlier, arrives.from, arrives.to))
  const to = arrives.to ?? ofGiven(later, arrives.from, ofGiven(later, departs.to, departs.from))
  return from === null || to === null || to < from ? null : { from, to }
}

/** All times of a leg, or null where it has none. */
export function timesOf(leg: Pick<Leg, 'departs' | 'arrives'>): LegTimes | null {
  const possible = possibleTimeOf(leg)
  if (!possible) return null
  const departed = leg.departs.when.to
  const arrived = leg.arrives.when.from
  const lastDeparture = earlier(departed ?? possible.to, possible.to)
  const firstArrival = later(arrived ?? possible.from, possible.from)
  const isCertain = departed !== null && arrived !== null && departed < arrived
  return {
    departs: { from: possible.from, to: lastDeparture },
    arrives: { from: firstArrival, to: possible.to },
    possible,
    certain: isCertain ? { from: lastDeparture, to: firstArrival } : null,
  }
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/** The one of two ends that `choose` takes, or the one that is given. */
const ofGiven = (choose: typeof earlier, a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : choose(a, b)

/** Overlap decides what is in a window: a leg is in when it may have been under way in it. */
export function isLegWithin(leg: Leg, window: TimeWindow): boolean {
  const possible = possibleTimeOf(leg)
  return possible !== null && overlaps(possible, window)
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
