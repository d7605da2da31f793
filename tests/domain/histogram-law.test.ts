import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Consignment } from '#app/domain/consignment.ts'
import { containersUnderWay, madeUpByDay, type DayCount } from '#app/domain/histogram.ts'
import { timesOf, type Leg, type Mode } from '#app/domain/leg.ts'
import { sumOfCounts, type Quantity } from '#app/domain/quantity.ts'
import type { Basis, ConsignmentId } from '#app/domain/record.ts'
import { daySpan, eachDay, instant, overlaps, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'
import { column, consignment, leg } from '#tests/support/sketch.ts'

/* The reference: holds each leg against each day. Slow, and plainly right. */

function plainCounts(
  legs: readonly Leg[],
  consignments: readonly Consignment[],
  extent: TimeWindow,
): readonly DayCount[] {
  const byId = new Map(consignments.map((some) => [some.id, some]))
  const timed = legs.flatMap((some) => {
    const times = timesOf(some)
    return times ? [{ leg: some, times }] : []
  })
  return eachDay(extent).flatMap((day) =>
    (['vessel', 'rail'] as const).flatMap((mode) => {
      const span = daySpan(day)
      const possible = timed.filter((some) => some.leg.mode === mode && overlaps(some.times.possible, span))
      if (possible.length === 0) return []
      const certain = possible.filter(({ times }) => times.certain !== null && overlaps(times.certain, span))
      const idsOf = (some: typeof timed) => [...new Set(some.map((one) => one.leg.consignment))]
      const count = (some: typeof timed): Quantity =>
        sumOfCounts(idsOf(some).flatMap((id) => byId.get(id)?.containers ?? []))
      return [
        { day, mode, certain: count(certain), possible: count(possible), consignmentCount: idsOf(possible).length },
      ]
    }),
  )
}

const QUARTER_DAY_MS = 21_600_000
/** On the quarters of days, so that many are midnights. */
const someMoment: fc.Arbitrary<Instant> = fc.nat({ max: 48 }).map((n) => instant(column(0) + n * QUARTER_DAY_MS))
const orNone = fc.option(someMoment, { nil: null, freq: 5 })
const someEnd = fc.oneof(
  fc.record({ from: orNone, to: orNone }),
  fc.tuple(someMoment, fc.nat({ max: 6 })).map(([from, n]) => ({ from, to: instant(from + n * QUARTER_DAY_MS) })),
)
const CONSIGNMENTS = [...'ABCDE']

const someLegs = fc
  .array(
    fc.record({
      consignment: fc.constantFrom(...CONSIGNMENTS, 'lacking') as fc.Arbitrary<ConsignmentId>,
      mode: fc.constantFrom<Mode>('vessel', 'rail'),
      basis: fc.constantFrom<Basis>('published', 'synthetic'),
      departs: someEnd,
      arrives: someEnd,
    }),
    { maxLength: 14 },
  )
  .map((sketches) =>
    sketches.map(({ departs, arrives, ...part }, number) => {
      const plain = leg(`L${number}`, { from: null, to: null }, part)
      return { ...plain, departs: { ...plain.departs, when: departs }, arrives: { ...plain.arrives, when: arrives } }
    }),
  )

const oddQuantity: fc.Arbitrary<Quantity> = fc.constantFrom<Quantity>(
  { kind: 'exact', value: 0.1 },
  { kind: 'about', value: 0.7 },
  { kind: 'exact', value: Number.MAX_SAFE_INTEGER },
)

const someConsignments = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(someQuantity, { minLength: 5, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(someQuantity, oddQuantity), { minLength: 5, maxLength: 5 }) },
  )
  .map((quantities) => quantities.map((quantity, number) => consignment(CONSIGNMENTS[number] ?? '', quantity)))

/** Whole days or parts of them; now and then none. */
const someExtent: fc.Arbitrary<TimeWindow> = fc
  .tuple(someMoment, fc.integer({ min: -2, max: 40 }))
  .map(([from, quarters]) => ({ from, to: instant(from + quarters * QUARTER_DAY_MS) }))

test('containers under way are those that holding each leg against each day finds', () => {
  fc.assert(
    fc.property(someLegs, someConsignments, someExtent, (legs, consignments, extent) => {
      expect(containersUnderWay(legs, consignments, extent)).toEqual(plainCounts(legs, consignments, extent))
    }),
    { numRuns: 500 },
  )
})

test('a day is made up as far as the legs that may run on it are', () => {
  fc.assert(
    fc.property(someLegs, someExtent, (legs, extent) => {
      const made = madeUpByDay(legs, extent)
      const found = eachDay(extent).flatMap((day) => {
        const running = legs.filter((some) => {
          const times = timesOf(some)
          return times !== null && overlaps(times.possible, daySpan(day))
        })
        const count = running.filter(({ basis }) => basis === 'synthetic').length
        return running.length === 0 ? [] : [[day, count === 0 ? 'none' : count < running.length ? 'some' : 'all']]
      })
      expect([...made]).toEqual(found)
    }),
    { numRuns: 300 },
  )
})
