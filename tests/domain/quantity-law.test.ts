import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  boundsOf,
  difference,
  exactly,
  remainder,
  sameQuantity,
  sum,
  sumOfCounts,
  type Quantity,
} from '#app/domain/quantity.ts'
import { someQuantity } from '#tests/support/arbitraries.ts'

/** Can the number be what the quantity says? "About" is read at its face value. */
function contains(quantity: Quantity, value: number): boolean {
  const { low, high } = boundsOf(quantity)
  const isAbove = !low || value > low.value || (value === low.value && !low.open)
  const isBelow = !high || value < high.value || (value === high.value && !high.open)
  return isAbove && isBelow
}

/** A quantity and a whole number of 0 or more that it allows: what was really there. */
const countWithTruth = fc.tuple(someQuantity, fc.double({ min: 0, max: 1, noNaN: true })).map(([quantity, share]) => {
  const { low, high } = boundsOf(quantity)
  const least = low ? low.value + (low.open ? 1 : 0) : 0
  const most = high ? high.value : least + 4000
  return { quantity, truth: least + Math.round((most - least) * share) }
})

const isHedged = (quantity: Quantity): boolean => quantity.kind !== 'exact'
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

test('the truth used here is allowed by its quantity', () => {
  fc.assert(fc.property(countWithTruth, ({ quantity, truth }) => contains(quantity, truth)))
})

test('a sum holds the sum of whatever was really there', () => {
  fc.assert(
    fc.property(fc.array(countWithTruth, { maxLength: 6 }), (parts) => {
      const truth = total(parts.map((part) => part.truth))
      const quantities = parts.map((part) => part.quantity)
      expect(contains(sum(quantities), truth)).toBe(true)
      expect(contains(sumOfCounts(quantities), truth)).toBe(true)
    }),
  )
})

test('a difference holds the difference of whatever was really there', () => {
  fc.assert(
    fc.property(countWithTruth, countWithTruth, (a, b) =>
      contains(difference(a.quantity, b.quantity), a.truth - b.truth),
    ),
  )
})

test('what is left holds what was really left, and is a contradiction only when nothing can be left', () => {
  fc.assert(
    fc.property(countWithTruth, countWithTruth, (claimed, itemised) => {
      const left = claimed.truth - itemised.truth
      const result = remainder(claimed.quantity, itemised.quantity)
      if (left >= 0) expect(result !== null && contains(result, left)).toBe(true)
      if (result) expect(contains(result, -1)).toBe(false)
    }),
  )
})

test('a hedge is never lost', () => {
  fc.assert(
    fc.property(someQuantity, someQuantity, (a, b) => {
      const isOneHedged = isHedged(a) || isHedged(b)
      for (const result of [sum([a, b]), sumOfCounts([a, b]), difference(a, b)])
        expect(isHedged(result)).toBe(isOneHedged)
      const left = remainder(a, b)
      // At most none is none: the one hedge that may go.
      if (left && !sameQuantity(left, exactly(0))) expect(isHedged(left)).toBe(isOneHedged)
    }),
  )
})

test('"about" is catching', () => {
  fc.assert(
    fc.property(someQuantity, someQuantity, (a, b) => {
      const isAbout = boundsOf(a).about || boundsOf(b).about
      for (const result of [sumOfCounts([a, b]), remainder(a, b)]) {
        if (result) expect(boundsOf(result).about).toBe(isAbout)
      }
    }),
  )
})

test('a sum does not depend on the order, nor on what is added first', () => {
  fc.assert(
    fc.property(someQuantity, someQuantity, someQuantity, (a, b, c) => {
      for (const add of [sum, sumOfCounts]) {
        expect(sameQuantity(add([a, b]), add([b, a]))).toBe(true)
        expect(sameQuantity(add([add([a, b]), c]), add([a, add([b, c])]))).toBe(true)
        expect(sameQuantity(add([a, b, c]), add([add([a, b]), c]))).toBe(true)
      }
    }),
  )
})

test('adding nothing changes nothing', () => {
  fc.assert(fc.property(someQuantity, (a) => sameQuantity(sum([a, { kind: 'exact', value: 0 }]), a)))
})
