import type { WireConsignment } from '#app/feeds/consignments.ts'
import { legsOf } from '#mocks/cases/training/legs.ts'
import { MADE_UP } from '#mocks/cases/training/source.ts'

/** Counts near the later averages of 222 and 250 a trip. They support no claim: what is made up proves nothing. */
export const trainingConsignments: readonly WireConsignment[] = [
  make('SYN-02', 240, { en: 'on rail (synthetic)', fr: 'sur rail (fictif)' }),
  make('SYN-03', 250, { en: 'on rail (synthetic)', fr: 'sur rail (fictif)' }),
  make('SYN-04', 230, { en: 'at Dunay (synthetic)', fr: 'à Dounaï (fictif)' }),
]

function make(id: string, containers: number, state: { readonly en: string; readonly fr: string }): WireConsignment {
  return {
    id,
    name: { en: `${id}, made up, ${state.en}`, fr: `${id}, inventé, ${state.fr}` },
    containers: { kind: 'exact', value: containers },
    legs: legsOf(id).map((leg) => leg.id),
    supports: [],
    ...MADE_UP,
  }
}
