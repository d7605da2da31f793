import type { Draw } from '#mocks/cases/load/seeded.ts'
import type { Draft } from '#mocks/cases/forge/draft.ts'
import { makeVessel } from '#mocks/cases/forge/others.ts'
import type { Spoken } from '#mocks/cases/forge/spoken.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'

/** What may be planted, the easier first. */
export const FAULT_KINDS = [
  'impossible-speed',
  'duplicate-origin',
  'conflicting-claims',
  'denial',
  'unaccounted-remainder',
  'left-before-it-came',
  'mistranslated-place',
  'more-boxes-out-than-in',
  'counted-twice',
  'coverage-hole',
  'not-transmitting',
  'seen-before-it-left',
  'ship-in-two-places',
  'look-alike-ship',
  'more-than-it-carries',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** One line of the answer key. */
export type ForgeFault = {
  readonly id: string
  readonly kind: FaultKind
  /** Ids of the records that show it. */
  readonly records: readonly string[]
  readonly explanation: Spoken
}

/** What a fault may draw on beside the draft. */
export type Scene = {
  readonly draw: Draw
  /** All that truly happened. */
  readonly voyages: readonly Voyage[]
  /** Names of ships in the order in which they are given out. */
  readonly shipNames: readonly string[]
}

/** `used`: the consignments that are spoiled now; no other fault touches their legs. */
export type Planted = {
  readonly draft: Draft
  readonly fault: Omit<ForgeFault, 'id'>
  readonly used: readonly Voyage[]
}

/** Plants one fault. `free`: consignments that nothing has touched, in a drawn order. null: the case has no room for it. */
export type Plant = (draft: Draft, free: readonly Voyage[], scene: Scene) => Planted | null

/** The draft with one more ship, and the id of that ship. */
export function withShip(
  draft: Draft,
  { shipNames }: Scene,
  { name, teu }: { readonly name?: string; readonly teu?: number } = {},
): { readonly draft: Draft; readonly id: string } {
  const number = draft.vessels.length
  const vessel = makeVessel({
    number,
    name: name ?? shipNames[number] ?? `Ship ${number}`,
    ...(teu !== undefined && { teu }),
  })
  return { draft: { ...draft, vessels: [...draft.vessels, vessel] }, id: vessel.id }
}

export const shipName = ({ vessels }: Draft, id: string): string =>
  vessels.find((vessel) => vessel.id === id)?.name ?? id
