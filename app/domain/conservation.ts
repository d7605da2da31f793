import type { CaseFile } from '#app/domain/case.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { difference, remainder, sumOfCounts, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { ConsignmentId, LegId, PlaceId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { isReported } from '#app/domain/totals.ts'

/** Boxes at one place, over all the time that the legs take. */
export type PlaceBalance = {
  readonly place: PlaceId
  /** Came by some leg. Where a chain begins something came in that nobody reports, so there is no upper end. */
  readonly in: Quantity
  /** Left by some leg. */
  readonly out: Quantity
  /** In less out, not below none; null where more left than came. */
  readonly there: Quantity | null
  /** Containers that were seen there on some day. One day says neither what came before nor what came after. */
  readonly seen: readonly Sighting[]
  readonly breach: Breach | null
}

/** More boxes left a place than came there, by the ends of what is reported. It is a question, not an error. */
export type Breach = {
  /** Out less in: so many came in some way that no leg tells. */
  readonly excess: Quantity
}

/*
 *  Boxes in = boxes out + boxes there, at each place, as intervals:
 *
 *    in     =  sum over legs that end there    + unknown for each chain that begins there
 *    out    =  sum over legs that begin there  + unknown for each next leg that has no record
 *    there  =  [ low(in) - high(out), high(in) - low(out) ], cut at zero
 *    breach    where  low(out) > high(in)
 *
 *    Najin                Dunay                near Tikhoretsk
 *      |-- about 300 ------>|-- about 300 ------->|
 *    in  unknown          in  about 300         in  about 300
 *    out about 300        out about 300         out none
 *
 *  The same boxes stand in each leg of their chain: they come to a place and leave it, and are not added up over places.
 */

type Flows = { readonly in: Quantity[]; readonly out: Quantity[] }

/**
 * Boxes in, out and there at each place that a leg begins or ends at, in the order of the legs. Give it all the legs
 * that are on record: a leg that is only out of sight would look like boxes from nowhere.
 */
export function balancesOf(
  legs: readonly Leg[],
  consignments: readonly Consignment[],
  sightings: readonly Sighting[],
): readonly PlaceBalance[] {
  const boxes = new Map<ConsignmentId, Quantity>(consignments.map(({ id, containers }) => [id, containers]))
  const { follows, lacksNext } = chainedOf(consignments, legs)
  const flows = new Map<PlaceId, Flows>()
  const at = (place: PlaceId): Flows => {
    const known = flows.get(place) ?? { in: [], out: [] }
    flows.set(place, known)
    return known
  }
  for (const leg of legs) {
    const moved = boxes.get(leg.consignment) ?? UNKNOWN
    const [from, to] = [at(leg.departs.place), at(leg.arrives.place)]
    from.out.push(moved)
    if (!follows.has(leg.id)) from.in.push(UNKNOWN)
    to.in.push(moved)
    if (lacksNext.has(leg.id)) to.out.push(UNKNOWN)
  }
  const seen = new Map<PlaceId | null, Sighting[]>()
  for (const sighting of sightings.filter(isCountOfContainers)) {
    seen.set(sighting.place, [...(seen.get(sighting.place) ?? []), sighting])
  }
  return [...flows].map(([place, flow]) => balanceOf(place, flow, seen.get(place) ?? []))
}

function balanceOf(place: PlaceId, flow: Flows, seen: readonly Sighting[]): PlaceBalance {
  const [came, left] = [sumOfCounts(flow.in), sumOfCounts(flow.out)]
  const there = remainder(came, left)
  return {
    place,
    in: came,
    out: left,
    there,
    seen,
    breach: there === null ? { excess: difference(left, came) } : null,
  }
}

const isCountOfContainers = ({ counts, quantity, place }: Sighting): boolean =>
  counts === 'containers' && quantity !== null && quantity.kind !== 'unknown' && place !== null

/** Of each chain: legs that follow one on record, and legs whose next one is named but not on record. */
type Chained = { readonly follows: ReadonlySet<LegId>; readonly lacksNext: ReadonlySet<LegId> }

function chainedOf(consignments: readonly Consignment[], legs: readonly Leg[]): Chained {
  const onRecord = new Set<LegId>()
  for (const { id } of legs) onRecord.add(id)
  const [follows, lacksNext] = [new Set<LegId>(), new Set<LegId>()]
  for (const consignment of consignments) {
    let before: LegId | null = null
    for (const leg of consignment.legs) {
      if (before !== null && onRecord.has(before)) follows.add(leg)
      if (before !== null && !onRecord.has(leg)) lacksNext.add(before)
      before = leg
    }
  }
  return { follows, lacksNext }
}

/** The balances of what sources report and of what is made up: the two are never added. Questions stand first. */
export function balancesByBasis({
  legs,
  consignments,
  sightings,
}: Pick<CaseFile, 'legs' | 'consignments' | 'sightings'>) {
  const madeUp = new Set(consignments.filter((one) => !isReported(one)).map(({ id }) => id))
  const part = (isMadeUp: boolean) =>
    balancesOf(
      legs.filter((leg) => madeUp.has(leg.consignment) === isMadeUp),
      consignments.filter((one) => madeUp.has(one.id) === isMadeUp),
      sightings.filter(({ basis }) => (basis === 'synthetic') === isMadeUp),
    ).toSorted((a, b) => Number(b.breach !== null) - Number(a.breach !== null))
  return { reported: part(false), synthetic: part(true) }
}
