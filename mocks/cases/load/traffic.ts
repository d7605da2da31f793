import { DAY_MS, formatInstant, instant } from '#app/domain/time.ts'
import type { WireConsignment } from '#app/feeds/consignments.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import type { WireVessel } from '#app/feeds/vessels.ts'
import { distanceKm, LANES, PACIFIC_LANE, placeId, RAILHEADS, type Stop } from '#mocks/cases/load/places.ts'
import { between, oneOf, seededDraw, wholeBetween, type Draw } from '#mocks/cases/load/seeded.ts'

export const LOAD_SOURCE_ID = 'SYN-S-generator'

/** Midnights that begin and end the window, 7 September to 1 October 2023, both days included. */
export const LOAD_WINDOW = { from: Date.UTC(2023, 8, 7), to: Date.UTC(2023, 9, 2) }

const KM_PER_KNOT_DAY = 1.852 * 24
/** Slow and usual sailing, km a day. */
const VESSEL_KM_PER_DAY = [10 * KM_PER_KNOT_DAY, 16 * KM_PER_KNOT_DAY] as const
const RAIL_KM_PER_DAY = [500, 840] as const
/** Time in port between ship and train, days. */
const TRANSFER_DAYS = [0.5, 2] as const
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const MOST_CONSIGNMENTS_ABOARD = 4
const MOST_CONTAINERS = 400

export const PROVENANCE: Pick<WireLeg, 'basis' | 'grades' | 'sources'> = {
  basis: 'synthetic',
  grades: { position: null, cargo: null, identity: null, reason: null },
  sources: [LOAD_SOURCE_ID],
}

type Traffic = {
  readonly vessels: readonly WireVessel[]
  readonly consignments: readonly WireConsignment[]
  readonly legs: readonly WireLeg[]
  readonly runs: readonly Run[]
}

/** A move with its times in ms; the middle of each span is what the speed was made for. */
type Move = { from: Stop; to: Stop; departs: number; arrives: number; looseness: number }

/** One ship or one train on its way, and the legs that it makes by it: one for each consignment aboard. */
export type Run = Pick<Move, 'from' | 'to' | 'departs' | 'arrives'> & {
  /** null: a train. */
  readonly vessel: string | null
  readonly legs: readonly string[]
}

/**
 * Makes `legCount` legs. Each vessel sails once, with one to four consignments aboard that sail and travel on together,
 * so no ship and no box is ever in two places.
 */
export function makeTraffic(legCount: number, seed: number): Traffic {
  const draw = seededDraw(seed)
  const vessels: WireVessel[] = []
  const consignments: WireConsignment[] = []
  const legs: WireLeg[] = []
  const runs: Run[] = []
  while (legs.length < legCount) {
    const moves = drawVoyage(draw, vessels.length === 0)
    const vessel = makeVessel(vessels.length + 1)
    vessels.push(vessel)
    const legsOf: string[][] = moves.map(() => [])
    const aboard = wholeBetween(draw, 1, MOST_CONSIGNMENTS_ABOARD)
    for (let index = 0; index < aboard && legs.length < legCount; index += 1) {
      const consignment = `SYN-C-${consignments.length + 1}`
      const chain = moves
        .slice(0, legCount - legs.length)
        .map((move, part) =>
          makeLeg(move, `SYN-L-${legs.length + part + 1}`, consignment, part === 0 ? vessel.id : null),
        )
      legs.push(...chain)
      for (const [part, leg] of chain.entries()) legsOf[part]?.push(leg.id)
      consignments.push({
        id: consignment,
        name: {
          en: `Synthetic consignment ${consignments.length + 1}`,
          fr: `Lot synthétique ${consignments.length + 1}`,
        },
        containers: { kind: 'exact', value: wholeBetween(draw, 1, MOST_CONTAINERS) },
        legs: chain.map((leg) => leg.id),
        supports: [],
        ...PROVENANCE,
      })
    }
    for (const [part, move] of moves.entries()) {
      const made = legsOf[part] ?? []
      if (made.length > 0) runs.push({ ...move, vessel: part === 0 ? vessel.id : null, legs: made })
    }
  }
  return { vessels, consignments, legs, runs }
}

/** One voyage, and a train after it where there is a railway and time enough. */
function drawVoyage(draw: Draw, isFirst: boolean): readonly Move[] {
  const lane = isFirst ? PACIFIC_LANE : oneOf(draw, LANES)
  const [from, to] = isFirst || draw() < 0.5 ? lane : [lane[1], lane[0]]
  const sail = drawDuration(draw, from, to, VESSEL_KM_PER_DAY)
  const railheads = RAILHEADS[to]
  const inland = railheads && oneOf(draw, railheads)
  const ride = inland ? drawDuration(draw, to, inland, RAIL_KM_PER_DAY) : 0
  const transfer = between(draw, ...TRANSFER_DAYS) * DAY_MS
  const room = LOAD_WINDOW.to - LOAD_WINDOW.from - 2 * HOUR_MS
  const hasTrain = inland !== undefined && sail + transfer + ride <= room

  const whole = hasTrain ? sail + transfer + ride : sail
  // An hour is kept free at both ends for the looseness of the times.
  const departs = LOAD_WINDOW.from + HOUR_MS + toMinutes(between(draw, 0, room - whole))
  const looseness = oneOf<number>(draw, [0, 0, 30 * MINUTE_MS, HOUR_MS])
  const arrives = toMinutes(departs + sail)
  const voyage = { from, to, departs, arrives, looseness }
  if (!hasTrain) return [voyage]
  const leaves = toMinutes(arrives + transfer)
  return [voyage, { from: to, to: inland, departs: leaves, arrives: toMinutes(leaves + ride), looseness }]
}

const drawDuration = (draw: Draw, from: Stop, to: Stop, kmPerDay: readonly [number, number]): number =>
  (distanceKm(from, to) / between(draw, ...kmPerDay)) * DAY_MS

const toMinutes = (milliseconds: number): number => Math.floor(milliseconds / MINUTE_MS) * MINUTE_MS

function makeLeg(move: Move, id: string, consignment: string, vessel: string | null): WireLeg {
  const when = (at: number) => ({
    from: formatInstant(instant(at - move.looseness)),
    to: formatInstant(instant(at + move.looseness)),
  })
  return {
    id,
    consignment,
    mode: vessel === null ? 'rail' : 'vessel',
    vessel,
    carrier: vessel === null ? { en: 'Synthetic train', fr: 'Train synthétique' } : null,
    departs: { place: placeId(move.from), when: when(move.departs), seen: null },
    arrives: { place: placeId(move.to), when: when(move.arrives), seen: null },
    corridor: null,
    ...PROVENANCE,
  }
}

const makeVessel = (number: number): WireVessel => ({
  id: `SYN-V-${number}`,
  name: `Synthetic vessel ${number}`,
  imo: null,
  mmsi: null,
  callSign: null,
  flag: null,
  type: { en: 'Made-up container ship', fr: 'Porte-conteneurs inventé' },
  grossTonnage: null,
  owner: null,
  listings: [],
  notes: [],
  ...PROVENANCE,
})
