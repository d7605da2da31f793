import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balancesByBasis, balancesOf } from '#app/domain/conservation.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { about, atLeast, boundsOf, exactly, moreThan, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { ConsignmentId, PlaceId } from '#app/domain/record.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'
import { consignment, leg, legsOf } from '#tests/support/sketch.ts'

const chain = (id: string, containers: Quantity, legs: readonly Leg[]): Consignment =>
  consignment(id, containers, { legs: legs.filter((one) => one.consignment === id).map((one) => one.id) })

function balanced(sketch: string, containers: Readonly<Record<string, Quantity>>) {
  const legs = legsOf(sketch)
  const balances = balancesOf(
    legs,
    Object.entries(containers).map(([id, quantity]) => chain(id, quantity, legs)),
    [],
  )
  return (place: string) => balances.find((balance) => balance.place === place)
}

describe('one place after the other', () => {
  const at = balanced('A vessel NAJ>DUN ==\nA rail DUN>TIK ..==', { A: about(300) })

  test('what came in where a chain begins is not known, and no question', () => {
    expect(at('NAJ')).toMatchObject({
      in: { kind: 'atLeast', value: 0 },
      out: about(300),
      there: { kind: 'atLeast', value: 0, about: true },
      breach: null,
    })
  })

  test('boxes that go on leave about none behind, hedge and all', () => {
    expect(at('DUN')).toMatchObject({ in: about(300), out: about(300), there: about(0), breach: null })
  })

  test('boxes stay where a chain ends', () => {
    expect(at('TIK')).toMatchObject({ in: about(300), out: exactly(0), there: about(300), breach: null })
  })

  test('the published case has no breach, and its sighting stands beside the count', () => {
    const { reported, synthetic } = balancesByBasis(PUBLISHED.file)
    expect(reported.map(({ place, breach }) => [place, breach])).toEqual([
      ['rajin-port', null],
      ['dunay-facility', null],
      ['tikhoretsk', null],
    ])
    expect(reported[0]?.seen.map(({ id }) => id)).toEqual(['SEEN-najin-2023-09-07'])
    expect(synthetic).toEqual([])
  })
})

describe('breaches', () => {
  test('boxes that go on from a place where they never came are a question with its excess', () => {
    const at = balanced('A vessel NAJ>DUN ==\nA rail VLA>TIK ..==\nB rail KHA>VLA ==', {
      A: exactly(300),
      B: about(80),
    })
    expect(at('VLA')?.breach).toEqual({ excess: about(220) })
    expect(at('VLA')?.there).toBeNull()
    expect(at('DUN')?.breach).toBeNull()
  })

  test('where enough else came, there is none', () => {
    const at = balanced('A vessel NAJ>DUN ==\nA rail VLA>TIK ..==\nB rail KHA>VLA ==', {
      A: exactly(300),
      B: atLeast(80),
    })
    expect(at('VLA')).toMatchObject({ breach: null, there: atLeast(0) })
  })

  test('a leg before that is not on record leaves what came unknown', () => {
    const legs = legsOf('A vessel NAJ>DUN ==\nA rail DUN>TIK ..==')
    const rest = balancesOf(legs.slice(1), [chain('A', exactly(300), legs)], [])
    expect(rest.find(({ place }) => place === 'DUN')).toMatchObject({ in: atLeast(0), breach: null })
  })

  test('a next leg that is not on record leaves open how many left', () => {
    const legs = legsOf('A vessel NAJ>DUN ==\nA rail DUN>TIK ..==')
    const [, dunay] = balancesOf(legs.slice(0, 1), [chain('A', exactly(300), legs)], [])
    expect(dunay).toMatchObject({ out: atLeast(0), there: { kind: 'range', low: 0, high: 300 } })
  })

  test('boxes that come back are counted each time', () => {
    const at = balanced('A vessel NAJ>DUN ==\nA rail DUN>TIK ..==\nA rail TIK>DUN ....==', { A: exactly(10) })
    expect(at('DUN')).toMatchObject({ in: exactly(20), out: exactly(10), there: exactly(10) })
  })

  test('made-up boxes are never added to those that sources report', () => {
    const legs = legsOf('A vessel NAJ>DUN ==\nB vessel NAJ>DUN ==')
    const consignments = [
      chain('A', exactly(5), legs),
      { ...chain('B', exactly(7), legs), basis: 'synthetic' as const },
    ]
    const { reported, synthetic } = balancesByBasis({ legs, consignments, sightings: [] })
    expect(reported.find(({ place }) => place === 'DUN')?.in).toEqual(exactly(5))
    expect(synthetic.find(({ place }) => place === 'DUN')?.in).toEqual(exactly(7))
  })
})

/* Chains over a few places; each leg begins where the one before ended. With each, how many boxes there really are. */
const PLACES = ['NAJ', 'DUN', 'VLA', 'TIK']

const someTruth = someQuantity.chain((quantity) => {
  const { low, high } = boundsOf(quantity)
  const least = (low?.value ?? 0) + (low?.open ? 1 : 0)
  return fc
    .integer({ min: least, max: Math.max(least, high?.value ?? least + 1000) })
    .map((count) => ({ quantity, count }))
})

const someChains = fc.array(
  fc.record({
    boxes: someTruth,
    stops: fc
      .array(fc.constantFrom(...PLACES), { minLength: 2, maxLength: 5 })
      .map((stops) => stops.filter((stop, index) => stop !== stops[index - 1]))
      .filter((stops) => stops.length > 1),
  }),
  { maxLength: 6 },
)

type Chains = typeof someChains extends fc.Arbitrary<infer Value> ? Value : never

function made(chains: Chains) {
  const legs = chains.flatMap(({ stops }, number) =>
    stops.slice(1).map((stop, index) =>
      leg(
        `${number}-${index}`,
        { from: null, to: null },
        {
          consignment: String(number) as ConsignmentId,
          departs: { place: (stops[index] ?? '') as PlaceId, when: { from: null, to: null }, seen: null },
          arrives: { place: stop as PlaceId, when: { from: null, to: null }, seen: null },
        },
      ),
    ),
  )
  return balancesOf(
    legs,
    chains.map(({ boxes }, number) => chain(String(number), boxes.quantity, legs)),
    [],
  )
}

const holds = (quantity: Quantity, count: number): boolean => {
  const { low, high } = boundsOf(quantity)
  return (!low || count > low.value || (!low.open && count === low.value)) && (!high || count <= high.value)
}

describe('laws', () => {
  test('chains without a gap never breach', () => {
    fc.assert(fc.property(someChains, (chains) => made(chains).every(({ breach }) => breach === null)))
  })

  test('the true numbers lie inside in, out and there', () => {
    fc.assert(
      fc.property(someChains, (chains) => {
        for (const balance of made(chains)) {
          let [came, left, began] = [0, 0, 0]
          for (const { stops, boxes } of chains) {
            came += boxes.count * stops.slice(1).filter((stop) => stop === balance.place).length
            left += boxes.count * stops.slice(0, -1).filter((stop) => stop === balance.place).length
            if (stops[0] === balance.place) began += boxes.count
          }
          expect(holds(balance.in, came + began)).toBe(true)
          expect(holds(balance.out, left)).toBe(true)
          expect(balance.there && holds(balance.there, came + began - left)).toBe(true)
        }
      }),
    )
  })

  test('about is catching: what is counted from it is about too', () => {
    fc.assert(
      fc.property(someChains, (chains) => {
        for (const balance of made(chains)) {
          const touched = chains.filter(({ stops }) => stops.includes(balance.place))
          const isSoft = touched.some(({ boxes }) => boundsOf(boxes.quantity).about)
          if (balance.there) expect(boundsOf(balance.there).about).toBe(isSoft && balance.there.kind !== 'unknown')
        }
      }),
    )
  })

  test('an excess keeps the hedge of what left', () => {
    const at = balanced('A vessel NAJ>DUN ==\nA rail VLA>TIK ..==', { A: moreThan(300) })
    expect(at('VLA')?.breach).toEqual({ excess: moreThan(300) })
    expect(balanced('A vessel NAJ>DUN ==\nA rail VLA>TIK ..==', { A: UNKNOWN })('VLA')?.breach).toBeNull()
  })
})
