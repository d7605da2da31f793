import { DAY_MS } from '#app/domain/time.ts'
import { between, oneOf, wholeBetween, type Draw } from '#mocks/cases/load/seeded.ts'
import { FORGE_WINDOW } from '#mocks/cases/forge/case.ts'
import type { Level } from '#mocks/cases/forge/levels.ts'
import { LOTS, type LotName } from '#mocks/cases/forge/names.ts'
import { HUBS, ORIGINS, RAILHEADS, type Hub, type Origin, type Railhead } from '#mocks/cases/forge/places.ts'
import { shuffled } from '#mocks/cases/forge/shuffled.ts'
import type { WireQuantity } from '#mocks/cases/forge/spoken.ts'
import { railWay, seaWay } from '#mocks/cases/forge/ways.ts'

/*
 *   from                hub                       railhead
 *     |---- by ship ---->| . . in port . . |---- by rail ---->|
 *   sails              lands             leaves             comes
 */

/** What truly happened to one consignment. The records are made of it, and some of them are then spoiled. */
export type Voyage = {
  readonly lot: LotName
  /** How many containers there truly were. */
  readonly actual: number
  /** What is reported of that, never wrong. */
  readonly containers: WireQuantity
  /** Number of the ship: its place among the ships of the case. */
  readonly ship: number
  readonly from: Origin
  readonly hub: Hub
  readonly railhead: Railhead
  /** All four in ms, on a whole minute. */
  readonly sails: number
  readonly lands: number
  readonly leaves: number
  readonly comes: number
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
const KM_PER_NAUTICAL_MILE = 1.852
/** Tenths of a knot: whole numbers, so that each time is plain arithmetic. */
const TENTHS_OF_KNOT = [100, 150] as const
const RAIL_KM_PER_DAY = [500, 840] as const
const TRANSFER_MINUTES = [12 * 60, 48 * 60] as const
const FEWEST_CONTAINERS = 40
const MOST_CONTAINERS = 320

export function drawVoyages(draw: Draw, level: Level): readonly Voyage[] {
  const [firstHub = HUBS[0], ...hubs] = shuffled(draw, HUBS).slice(0, level.hubs)
  const lots = shuffled(draw, LOTS).slice(0, level.consignments)
  const drawn = lots.map((lot) => drawVoyage(draw, lot, [firstHub, ...hubs], level))
  return withShips(drawn.toSorted((a, b) => a.sails - b.sails))
}

type Unmanned = Omit<Voyage, 'ship'>

function drawVoyage(draw: Draw, lot: LotName, hubs: readonly [Hub, ...Hub[]], level: Level): Unmanned {
  const [from, hub, railhead] = [oneOf(draw, ORIGINS), oneOf(draw, hubs), oneOf(draw, RAILHEADS)]
  const sail = sailingMs(seaWay(from, hub).lengthKm, wholeBetween(draw, ...TENTHS_OF_KNOT))
  const transfer = wholeBetween(draw, ...TRANSFER_MINUTES) * MINUTE_MS
  const ride = toMinutes((railWay(hub, railhead).lengthKm / wholeBetween(draw, ...RAIL_KM_PER_DAY)) * DAY_MS)
  // A day is kept free at both ends for what is seen before and after.
  const room = FORGE_WINDOW.to - FORGE_WINDOW.from - 2 * DAY_MS - sail - transfer - ride
  const sails = FORGE_WINDOW.from + DAY_MS + toMinutes(between(draw, 0, room))
  const [lands, leaves] = [sails + sail, sails + sail + transfer]
  const actual = wholeBetween(draw, FEWEST_CONTAINERS, MOST_CONTAINERS)
  const containers = reportedOf(draw, actual, level)
  return { lot, actual, containers, from, hub, railhead, sails, lands, leaves, comes: leaves + ride }
}

/** How long a way takes, ms. */
export const sailingMs = (km: number, tenthsOfKnot: number): number =>
  toMinutes((km / ((tenthsOfKnot / 10) * KM_PER_NAUTICAL_MILE)) * HOUR_MS)

const toMinutes = (milliseconds: number): number => Math.floor(milliseconds / MINUTE_MS) * MINUTE_MS

/** The easiest level counts to the box; the others hedge as papers do, and are right. */
function reportedOf(draw: Draw, actual: number, { secondReports }: Level): WireQuantity {
  const tens = Math.floor(actual / 10) * 10
  const ways: readonly [WireQuantity, ...WireQuantity[]] = [
    { kind: 'exact', value: actual },
    { kind: 'about', value: Math.round(actual / 10) * 10 },
    { kind: 'range', low: tens, high: tens + 20 },
  ]
  return secondReports === 0 ? ways[0] : oneOf(draw, ways)
}

/** A ship takes the next voyage only after the time to go back; else another ship does. By their departures. */
function withShips(voyages: readonly Unmanned[]): readonly Voyage[] {
  const free: number[] = []
  return voyages.map((voyage) => {
    const found = free.findIndex((at) => at <= voyage.sails)
    const ship = found === -1 ? free.length : found
    free[ship] = voyage.lands + (voyage.lands - voyage.sails) + DAY_MS
    return { ...voyage, ship }
  })
}
