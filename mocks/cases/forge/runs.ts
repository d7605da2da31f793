import { DAY_MS } from '#app/domain/time.ts'
import { between, oneOf, wholeBetween, type Draw } from '#mocks/cases/load/seeded.ts'
import { FORGE_WINDOW } from '#mocks/cases/forge/case.ts'
import { HUBS, ORIGINS, type Hub, type Origin } from '#mocks/cases/forge/places.ts'
import { MINUTE_MS, sailingMs, type Voyage } from '#mocks/cases/forge/voyages.ts'
import { seaWay } from '#mocks/cases/forge/ways.ts'

/** One ship on one lane, as the receivers hear it: always the truth, whatever the papers say of it. */
export type Run = {
  /** Id of its track. */
  readonly id: string
  /** Id of the ship. */
  readonly vessel: string
  readonly from: Origin
  readonly hub: Hub
  /** ms */
  readonly departs: number
  readonly arrives: number
  /** The legs that it makes; none of a ship that has nothing to do with it. */
  readonly legs: readonly string[]
  /** Not heard between these times, though others are heard there; ms. null: never. */
  readonly silence: { readonly from: number; readonly to: number } | null
}

/** A stretch of a lane where no receiver hears, in parts of the way from the origin. */
export type Hole = {
  readonly from: Origin
  readonly hub: Hub
  readonly begins: number
  readonly ends: number
}

export const isOnLane = (run: Pick<Run, 'from' | 'hub'>, lane: Pick<Run, 'from' | 'hub'>): boolean =>
  run.from === lane.from && run.hub === lane.hub

/** The run of the ship that truly carried a consignment. */
export const runOf = (voyage: Voyage, vessel: string, leg: string): Run => ({
  id: `SYN-run-${voyage.lot.id}`,
  vessel,
  from: voyage.from,
  hub: voyage.hub,
  departs: voyage.sails,
  arrives: voyage.lands,
  legs: [leg],
  silence: null,
})

/** A ship that has nothing to do with it, on any lane or on the one that is given. */
export function drawOtherRun(draw: Draw, vessel: string, lane: Pick<Run, 'from' | 'hub'> | null): Run {
  const [from, hub] = [lane?.from ?? oneOf(draw, ORIGINS), lane?.hub ?? oneOf(draw, HUBS)]
  const lasts = sailingMs(seaWay(from, hub).lengthKm, wholeBetween(draw, 95, 140))
  const room = FORGE_WINDOW.to - FORGE_WINDOW.from - 2 * DAY_MS - lasts
  const departs = FORGE_WINDOW.from + DAY_MS + Math.floor(between(draw, 0, room) / MINUTE_MS) * MINUTE_MS
  return { id: `SYN-run-of-${vessel}`, vessel, from, hub, departs, arrives: departs + lasts, legs: [], silence: null }
}
