import { expect, test } from 'vitest'
import { about, exactly, type Quantity } from '#app/domain/quantity.ts'
import { conflictsIn } from '#app/domain/totals.ts'
import { claim } from '#tests/support/sketch.ts'

const answer = (id: string, question: string | null, quantity: Quantity) =>
  claim(id, quantity, { figure: { quantity, counts: 'kilometres', wording: null, since: null, question } })

test('two answers to one question stand side by side, each with its own figure', () => {
  const [whiteHouse, rusi] = [answer('WH', 'depot-distance', about(290)), answer('RUSI', 'depot-distance', about(200))]
  expect(conflictsIn([whiteHouse, rusi])).toEqual([{ question: 'depot-distance', claims: [whiteHouse, rusi] }])
})

test('the same answer given twice is no conflict', () => {
  expect(conflictsIn([answer('A', 'q', about(200)), answer('B', 'q', about(200))])).toEqual([])
})

test('a hedge is a difference', () => {
  expect(conflictsIn([answer('A', 'q', about(200)), answer('B', 'q', exactly(200))])).toHaveLength(1)
})

test('figures that answer no common question do not conflict', () => {
  expect(conflictsIn([answer('A', null, about(1)), answer('B', null, about(2))])).toEqual([])
  expect(conflictsIn([answer('A', 'p', about(1)), answer('B', 'q', about(2))])).toEqual([])
  expect(conflictsIn([claim('D', about(1), { kind: 'denial', figure: null })])).toEqual([])
})

test('all who answered are shown, those who agree too', () => {
  const three = [answer('A', 'q', about(1)), answer('B', 'q', about(2)), answer('C', 'q', about(1))]
  expect(conflictsIn(three)[0]?.claims.map((some) => some.id)).toEqual(['A', 'B', 'C'])
})
