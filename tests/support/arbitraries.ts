import fc from 'fast-check'
import { type Quantity } from '#app/domain/quantity.ts'
import { addDays, instant, parseDay, type Instant, type TimeWindow } from '#app/domain/time.ts'

/* Made-up values for laws that must hold for all of them. fast-check prints the seed when one fails. */

const ORIGIN = parseDay('2023-09-01')
const origin: Instant = ORIGIN.ok ? ORIGIN.value : instant(0)

const HOUR_MS = 3_600_000

/** Within two months of 1 September 2023, on a full hour: near enough for spans to meet. */
export const someInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: -24 * 30, max: 24 * 30 })
  .map((hours) => instant(origin + hours * HOUR_MS))

const someDay: fc.Arbitrary<Instant> = fc.integer({ min: -60, max: 60 }).map((days) => addDays(origin, days))

/** Whole days, 1 to 40 of them. */
export const someWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(someDay, fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))

const count = fc.nat({ max: 5000 })

/** Every kind of quantity, hedged or not. At most none is left out, since that is none and no hedge. */
export const someQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ kind: fc.constant('exact' as const), value: count }),
  fc.record({ kind: fc.constant('about' as const), value: count }),
  fc.record({ kind: fc.constant('moreThan' as const), value: count, about: fc.boolean() }),
  fc.record({ kind: fc.constant('atLeast' as const), value: count, about: fc.boolean() }),
  fc.record({ kind: fc.constant('upTo' as const), value: count.map((value) => value + 1), about: fc.boolean() }),
  fc
    .tuple(count, fc.integer({ min: 1, max: 500 }), fc.boolean())
    .map(([low, width, about]) => ({ kind: 'range' as const, low, high: low + width, about })),
  fc.constant({ kind: 'unknown' as const }),
)
