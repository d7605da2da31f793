import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legsWithin } from '#app/domain/leg-columns.ts'
import { isLegWithin, type Leg } from '#app/domain/leg.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import type { Basis, ClaimId, ConsignmentId } from '#app/domain/record.ts'
import { instant, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { briefOf, totalsOf } from '#app/domain/totals.ts'
import { indexWindows } from '#app/domain/window-index.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'
import { claim, column, consignment, fileOf, leg } from '#tests/support/sketch.ts'

const HOUR_MS = 3_600_000

/** Few different instants, so that spans and windows touch, meet at points and leave gaps time and again. */
const someHour: fc.Arbitrary<Instant> = fc.nat({ max: 40 }).map((hour) => instant(column(0) + hour * HOUR_MS))
const orNone = fc.option(someHour, { nil: null, freq: 6 })
const someOpenSpan = fc.record({ from: orNone, to: orNone })
/** From a moment (a point) to some hours. */
const someShortSpan = fc
  .tuple(someHour, fc.nat({ max: 4 }))
  .map(([from, hours]) => ({ from, to: instant(from + hours * HOUR_MS) }))

const CONSIGNMENTS = [...'ABCDEFGHIJKL']
const HEADLINE = 'H' as ClaimId

/** Some name a consignment that the case lacks. */
const someLeg = fc.record({
  consignment: fc.constantFrom(...CONSIGNMENTS, 'lacking'),
  when: fc.oneof({ weight: 4, arbitrary: someShortSpan }, { weight: 1, arbitrary: someOpenSpan }),
})

const oddQuantity: fc.Arbitrary<Quantity> = fc.constantFrom<Quantity>(
  { kind: 'exact', value: 0.1 },
  { kind: 'about', value: 0.7 },
  { kind: 'atLeast', value: Number.MAX_SAFE_INTEGER, about: false },
  { kind: 'upTo', value: -3, about: false },
)

const someCase = fc
  .record({
    legs: fc.oneof(
      { weight: 9, arbitrary: fc.array(someLeg, { maxLength: 16 }) },
      { weight: 1, arbitrary: fc.array(someLeg, { minLength: 60, maxLength: 120, size: 'max' }) },
    ),
    containers: fc.oneof(
      { weight: 5, arbitrary: fc.array(someQuantity, { minLength: 12, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.array(fc.oneof(someQuantity, oddQuantity), { minLength: 12, maxLength: 12 }) },
    ),
    bases: fc.array(fc.constantFrom<Basis>('published', 'inferred', 'synthetic'), { minLength: 12, maxLength: 12 }),
    supporting: fc.subarray(CONSIGNMENTS),
    claimed: fc.option(someQuantity, { nil: null }),
    isTwice: fc.boolean(),
    basis: fc.constantFrom<Basis>('published', 'synthetic'),
  })
  .map(({ legs: sketches, containers, bases, supporting, claimed, isTwice, basis }) => {
    const legs: readonly Leg[] = sketches.map(({ consignment: id, when }, number) =>
      leg(`${id}-${number}`, when, { consignment: id as ConsignmentId }),
    )
    const consignments = CONSIGNMENTS.map((id, number) =>
      consignment(id, containers[number] ?? { kind: 'unknown' }, {
        basis: bases[number] ?? 'published',
        supports: supporting.includes(id) ? [HEADLINE] : [],
      }),
    )
    const claims = claimed
      ? [claim(HEADLINE, claimed, { basis })]
      : [claim(HEADLINE, { kind: 'unknown' }, { basis, figure: null })]
    return fileOf(legs, { consignments: isTwice ? [...consignments, ...consignments] : consignments, claims })
  })

/** Where a window ends, seen from its start: anywhere, or so near that it may lie in a gap. */
const someReach = fc.oneof(fc.integer({ min: -4, max: 40 }), fc.integer({ min: 0, max: 3 }))

/** On ends of spans or just beside them; turned round or empty now and then. */
const someWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(someHour, someReach, fc.constantFrom(-1, -0.5, 0, 1), fc.constantFrom(-1, 0, 0.5, 1))
  .map(([start, hours, before, behind]) => ({
    from: instant(start + before),
    to: instant(start + hours * HOUR_MS + behind),
  }))

const someWindows = fc.array(someWindow, { minLength: 1, maxLength: 6 })

const idsOf = (legs: readonly Leg[]): string => legs.map(({ id }) => id).join()

/** Many made-up cases take their time on a busy machine, ms. */
const PATIENCE_MS = 60_000

test(
  'the totals of any window are those of the legs in it',
  () => {
    fc.assert(
      fc.property(someCase, someWindows, (file, windows) => {
        const index = indexWindows(file.legs, file, HEADLINE)
        for (const window of windows) {
          const legs = file.legs.filter((some) => isLegWithin(some, window))
          expect(index.briefTotals(window)).toEqual(briefOf(totalsOf(legs, file, HEADLINE)))
          expect(index.legCountWithin(window)).toBe(legs.length)
          expect(idsOf(legsWithin(index.columns, window))).toBe(idsOf(legs))
        }
      }),
      { numRuns: 1200 },
    )
  },
  PATIENCE_MS,
)

test(
  'a filter that leaves some of the legs leaves the totals of these',
  () => {
    fc.assert(
      fc.property(someCase, someWindow, fc.integer({ min: 2, max: 4 }), (file, window, every) => {
        const passing = file.legs.filter((_, row) => row % every !== 0)
        const legs = passing.filter((some) => isLegWithin(some, window))
        expect(indexWindows(passing, file, null).briefTotals(window)).toEqual(briefOf(totalsOf(legs, file, null)))
      }),
      { numRuns: 300 },
    )
  },
  PATIENCE_MS,
)
