import { remainder, sumOfCounts, type Quantity } from '#app/domain/quantity.ts'
import { toQuantity } from '#app/feeds/wire.ts'
import { HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import { found, lotId, shipId, type Draft } from '#mocks/cases/forge/draft.ts'
import { shipName, type ForgeFault } from '#mocks/cases/forge/faults/fault.ts'
import type { ForgeParameters } from '#mocks/cases/forge/parameters.ts'
import { placeId, placeName, type PlaceKey } from '#mocks/cases/forge/places.ts'
import type { Spoken } from '#mocks/cases/forge/spoken.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'
import { formatInstant, instant } from '#app/domain/time.ts'

/** For the trainer's eyes: what truly happened, and what of the records is wrong. No feed gives any of it. */
export type ForgeKey = ForgeParameters & {
  readonly totals: KeyTotals
  readonly routes: readonly KeyRoute[]
  readonly faults: readonly ForgeFault[]
}

type KeyTotals = {
  readonly consignments: readonly KeyConsignment[]
  /** Sum of what is reported of all consignments on record, those counted twice too. */
  readonly itemised: Quantity
  /** The same with each consignment once. */
  readonly once: Quantity
  /** How many there truly were. */
  readonly actual: number
  readonly headline: { readonly claim: string; readonly claimed: Quantity }
  /** What the headline claims beyond `itemised`; null: the two contradict each other. */
  readonly notItemised: Quantity | null
}

type KeyConsignment = {
  readonly id: string
  readonly name: Spoken
  readonly reported: Quantity
  /** The true number; null: there is no such consignment, it is another one over again. */
  readonly actual: number | null
}

/** The way that a consignment truly went. */
type KeyRoute = {
  readonly consignment: string
  /** The ship that truly carried it. */
  readonly vessel: string
  readonly ship: string
  readonly stops: readonly {
    readonly place: string
    readonly name: string
    /** Instants in UTC; null at either end of the way. */
    readonly arrives: string | null
    readonly departs: string | null
  }[]
}

/** The answer key of a draft that is whole, under the same working ids. */
export function makeKey(
  parameters: ForgeParameters,
  draft: Draft,
  voyages: readonly Voyage[],
  faults: readonly ForgeFault[],
): ForgeKey {
  const claimed = toQuantity(found(draft.claims, HEADLINE_ID)?.figure?.quantity ?? { kind: 'unknown' })
  const truth = new Map(voyages.map((voyage) => [lotId(voyage), voyage.actual]))
  const consignments = draft.consignments.map(({ id, name, containers }) => ({
    id,
    name: { en: name.en, fr: name.fr ?? name.en },
    reported: toQuantity(containers),
    actual: truth.get(id) ?? null,
  }))
  const itemised = sumOfCounts(consignments.map(({ reported }) => reported))
  return {
    ...parameters,
    totals: {
      consignments,
      itemised,
      once: sumOfCounts(consignments.filter(({ actual }) => actual !== null).map(({ reported }) => reported)),
      actual: voyages.reduce((sum, { actual }) => sum + actual, 0),
      headline: { claim: HEADLINE_ID, claimed },
      notItemised: remainder(claimed, itemised),
    },
    routes: voyages.map((voyage) => routeOf(voyage, draft)),
    faults,
  }
}

function routeOf(voyage: Voyage, draft: Draft): KeyRoute {
  const { from, hub, railhead, sails, lands, leaves, comes } = voyage
  const stop = (key: PlaceKey, arrives: number | null, departs: number | null) => ({
    place: placeId(key),
    name: placeName(key),
    arrives: arrives === null ? null : formatInstant(instant(arrives)),
    departs: departs === null ? null : formatInstant(instant(departs)),
  })
  return {
    consignment: lotId(voyage),
    vessel: shipId(voyage.ship),
    ship: shipName(draft, shipId(voyage.ship)),
    stops: [stop(from, null, sails), stop(hub, lands, leaves), stop(railhead, comes, null)],
  }
}
