import { fail, ok, type Result } from '#app/base/result.ts'
import type { ShipCapacity, TrainCapacity } from '#app/domain/capacity.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Leg } from '#app/domain/leg.ts'
import { boundsOf, sumOfCounts, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { VesselId } from '#app/domain/record.ts'

/** What can be carried, and by what. */
export type Carrier =
  | { readonly kind: 'vessel'; readonly id: VesselId; readonly capacity: ShipCapacity }
  | { readonly kind: 'rail'; readonly capacity: TrainCapacity }

/** Containers that are reported aboard, against what the carrier could take. */
export type Load = {
  readonly carrier: Carrier
  /** Containers, as the sources say. */
  readonly reported: Quantity
  /** There were no fewer, containers. */
  readonly least: number
  /**
   * It could take no more, containers. Of a ship: if each takes up one TEU, the least that we take a container to be; of
   * two TEU each, it is half as many.
   */
  readonly most: number
  /** Is a figure "about" so many? It is then taken as far from it as rounding allows. */
  readonly isRounded: { readonly reported: boolean; readonly capacity: boolean }
}

/*
 *   reported   "about 300"     [250 ------ 350]      rounded to the hundred, for all that we know
 *   capacity   "about 240"     [235 - 245]           to the ten
 *                              least 250 > most 245: asked
 */

const NO_CAPACITY = fail('capacity' as const)
const NO_COUNT = fail('count' as const)

/**
 * The load of legs that one carrier made at once, each consignment counted once; or what of it is not known: `capacity`,
 * what it can take at the most, or `count`, how many there were at the least.
 */
export function loadOf(legs: readonly Leg[], index: CaseIndex): Result<Load, 'capacity' | 'count'> {
  const carrier = legs[0] ? carrierOf(legs[0], index) : null
  if (!carrier) return NO_CAPACITY
  const most = mostOf(carrier)
  if (most === null) return NO_CAPACITY
  const counts = [...new Set(legs.map(({ consignment }) => consignment))].map(
    (id) => index.consignments.get(id)?.containers ?? UNKNOWN,
  )
  const least = counts.reduce((sum, count) => sum + (leastCount(count) ?? 0), 0)
  if (least === 0) return NO_COUNT
  return ok({
    carrier,
    reported: sumOfCounts(counts),
    least,
    most,
    isRounded: { reported: counts.some(isAbout), capacity: figuresOf(carrier).some(isAbout) },
  })
}

function carrierOf({ mode, vessel, capacity }: Leg, index: CaseIndex): Carrier | null {
  if (mode === 'rail') return capacity ? { kind: 'rail', capacity } : null
  const ship = vessel === null ? undefined : index.vessels.get(vessel)
  return ship?.capacity ? { kind: 'vessel', id: ship.id, capacity: ship.capacity } : null
}

/** The figures that a capacity is made of; the capacity is their product. */
const figuresOf = (carrier: Carrier): readonly Quantity[] =>
  carrier.kind === 'vessel' ? [carrier.capacity.teu] : [carrier.capacity.wagons, carrier.capacity.boxesAWagon]

/** Containers; null: no source sets an upper end. */
function mostOf(carrier: Carrier): number | null {
  let most = 1
  for (const figure of figuresOf(carrier)) {
    const high = mostCount(figure)
    if (high === null) return null
    most *= high
  }
  return most
}

/** The least whole count that a quantity allows; null: none is given. */
export function leastCount(quantity: Quantity): number | null {
  const { low, about } = boundsOf(quantity)
  if (!low) return null
  const value = low.value - (about ? slackOf(low.value) : 0)
  return Math.max(0, low.open ? Math.floor(value) + 1 : Math.ceil(value))
}

/** The greatest whole count that a quantity allows; null: none is given. */
export function mostCount(quantity: Quantity): number | null {
  const { high, about } = boundsOf(quantity)
  return high && Math.floor(high.value + (about ? slackOf(high.value) : 0))
}

const isAbout = (quantity: Quantity): boolean => boundsOf(quantity).about

/** How far a rounded number may be from the true one: half of the unit of its last digit that is not nought. */
function slackOf(value: number): number {
  if (value === 0) return 0
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return unit / 2
}
