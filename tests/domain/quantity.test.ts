import { describe, expect, test } from 'vitest'
import {
  about,
  atLeast,
  boundsOf,
  difference,
  exactly,
  moreThan,
  quantityOf,
  remainder,
  sameQuantity,
  sum,
  sumOfCounts,
  UNKNOWN,
  type Quantity,
} from '#app/domain/quantity.ts'

const upTo = (value: number, soft = false): Quantity => ({ kind: 'upTo', value, about: soft })
const range = (low: number, high: number, soft = false): Quantity => ({ kind: 'range', low, high, about: soft })

describe('a sum', () => {
  test('of nothing is none', () => expect(sum([])).toEqual(exactly(0)))
  test('of exact counts is exact', () => expect(sum([exactly(300), exactly(20)])).toEqual(exactly(320)))
  test('with one "about" is about', () => expect(sum([exactly(20), about(300)])).toEqual(about(320)))
  test('with one "more than" is more than', () => expect(sum([exactly(20), moreThan(1000)])).toEqual(moreThan(1020)))
  test('with one "at least" is at least', () => expect(sum([exactly(20), atLeast(5)])).toEqual(atLeast(25)))
  test('of ranges adds their ends', () => expect(sum([range(4, 6), range(10, 20, true)])).toEqual(range(14, 26, true)))
  test('with something unknown is unknown', () => expect(sum([exactly(20), UNKNOWN])).toEqual(UNKNOWN))
  test('of more than and about says both', () => {
    expect(sum([about(300), moreThan(1000)])).toEqual({ kind: 'moreThan', value: 1300, about: true })
  })
  test('of at least and at most has no end', () => expect(sum([atLeast(5), upTo(20)])).toEqual(UNKNOWN))
})

describe('a sum of counts', () => {
  test('knows that what is unknown is not below zero', () => {
    expect(sumOfCounts([about(300), UNKNOWN])).toEqual({ kind: 'atLeast', value: 300, about: true })
    expect(sumOfCounts([exactly(5), upTo(20)])).toEqual(range(5, 25))
  })
})

describe('what is left of a claim', () => {
  test('more than 1,000 less about 300 is more than 700, approximately', () => {
    expect(remainder(moreThan(1000), about(300))).toEqual({ kind: 'moreThan', value: 700, about: true })
  })
  test('nothing itemised leaves the claim as it is', () => {
    expect(remainder(moreThan(1000), exactly(0))).toEqual(moreThan(1000))
    expect(remainder(about(2000), exactly(0))).toEqual(about(2000))
  })
  test('is never below zero', () => expect(remainder(range(100, 400), exactly(300))).toEqual(range(0, 100)))
  test('may be none', () => expect(remainder(exactly(300), exactly(300))).toEqual(exactly(0)))
  test('of an open claim that is itemised beyond its bound may be any', () => {
    expect(remainder(moreThan(1000), exactly(1020))).toEqual(atLeast(0))
  })
  test('when at least 500 are itemised is at most the rest', () => {
    expect(remainder(exactly(1000), atLeast(500))).toEqual(range(0, 500))
  })
  test('is no number when more is itemised than was claimed', () => {
    expect(remainder(exactly(300), exactly(301))).toBeNull()
    expect(remainder(exactly(300), moreThan(300))).toBeNull()
  })
})

describe('a difference', () => {
  test('may be negative, since 200 km less 290 km is', () => {
    expect(difference(exactly(200), exactly(290))).toEqual(exactly(-90))
  })
  test('takes the most from the least and the least from the most', () => {
    expect(difference(range(10, 20), range(1, 3))).toEqual(range(7, 19))
  })
})

test('a quantity is the same only with the same hedge', () => {
  expect(sameQuantity(about(300), about(300))).toBe(true)
  expect(sameQuantity(about(300), exactly(300))).toBe(false)
  expect(sameQuantity(moreThan(1000), atLeast(1000))).toBe(false)
  expect(sameQuantity(range(4, 4), exactly(4))).toBe(true)
})

test('an interval comes back as the quantity that it was', () => {
  const all = [
    exactly(5),
    about(5),
    moreThan(5),
    atLeast(5),
    upTo(5),
    upTo(5, true),
    range(4, 6),
    range(4, 6, true),
    UNKNOWN,
  ]
  for (const quantity of all) expect(quantityOf(boundsOf(quantity))).toEqual(quantity)
})
