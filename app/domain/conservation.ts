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
  const neighbours = neighboursOf(consignments, new Set(legs.map(({ id }) => id)))
  const flows = new Map<PlaceId, Flows>()
  const at = (place: PlaceId): Flows => {
    const known = flows.get(place) ?? { in: [], out: [] }
    flows.set(place, known)
    return known
  }
  for (const leg of legs) {
    const moved = boxes.get(leg.consignment) ?? UNKNOWN
    const { hasBefore, lacksAfter } = neighbours.get(leg.id) ?? ALONE
    const [from, to] = [at(leg.departs.place), at(leg.arrives.place)]
    from.out.push(moved)
    if (!hasBefore) from.in.push(UNKNOWN)
    to.in.push(moved)
    if (lacksAfter) to.out.push(UNKNOWN)
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

type Neighbours = {
  /** The leg before it in its chain is on record, so what it carries has come from somewhere that is known. */
  readonly hasBefore: boolean
  /** Its chain names a next leg that is not on record. */
  readonly lacksAfter: boolean
}

const ALONE: Neighbours = { hasBefore: false, lacksAfter: false }

function neighboursOf(
  consignments: readonly Consignment[],
  onRecord: ReadonlySet<LegId>,
): ReadonlyMap<LegId, Neighbours> {
  const neighbours = new Map<LegId, Neighbours>()
  for (const { legs } of consignments) {
    for (const [index, leg] of legs.entries()) {
      const [before, after] = [legs[index - 1], legs[index + 1]]
      neighbours.set(leg, {
        hasBefore: before !== undefined && onRecord.has(before),
        lacksAfter: after !== undefined && !onRecord.has(after),
      })
    }
  }
  return neighbours
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
