import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { listingSide } from '#app/domain/listing-and-voyage.ts'
import { lookAlikesOf, nameKey } from '#app/domain/look-alike.ts'
import type { VesselId } from '#app/domain/record.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { days } from '#tests/support/sketch.ts'
import { between, end, moved } from '#tests/domain/plausibility-sketch.ts'

const voyage = ensure(PUBLISHED.file.legs[0], 'leg')

test('a listing after the voyage is counted from the last day that it may have come', () => {
  expect(listingSide(days('2023-12-12', '2023-12-12'), voyage)).toEqual({
    side: 'after',
    days: { least: 91, most: 91 },
  })
})

test('a listing of several days is counted from and to', () => {
  expect(listingSide(days('2024-06-19', '2024-06-24'), voyage)).toEqual({
    side: 'after',
    days: { least: 281, most: 286 },
  })
})

test('a listing before the voyage is counted to the first day that it may have left', () => {
  expect(listingSide(days('2022-05-08', '2022-05-08'), voyage)).toEqual({
    side: 'before',
    days: { least: 487, most: 487 },
  })
})

test('a listing inside the time of the voyage may be before, on or after it', () => {
  expect(listingSide(days('2023-09-10', '2023-09-10'), voyage)).toEqual({ side: 'perhaps-during' })
  expect(listingSide(days('2023-09-06', '2023-09-07'), voyage)).toEqual({ side: 'perhaps-during' })
})

test('a voyage whose end no source gives may have ended after any listing', () => {
  const open = moved('A', end('NAJ', between('2023-09-07', null)), end('DUN', between(null, null)))
  expect(listingSide(days('2023-12-12', '2023-12-12'), open)).toEqual({ side: 'unknown' })
  expect(listingSide(days('2023-09-06', '2023-09-06'), open)).toEqual({ side: 'before', days: { least: 1, most: 1 } })
})

test.each([
  ['MARIA', 'MARIA E', true],
  ['Maria', 'maria', true],
  ['Maia', 'Maia-1', true],
  ['Lady R', 'Lady', true],
  ['Maria', 'Maia', false],
  ['E', 'R', false],
  ['Angara', 'Angarax', false],
])('%s and %s: alike is %s', (a, b, isAlike) => {
  expect(nameKey(a) === nameKey(b)).toBe(isAlike)
})

test('a ship of a like name is another by its number, or it cannot be told', () => {
  const maria = ensure(
    PUBLISHED.file.vessels.find(({ id }) => id === 'maria'),
    'maria',
  )
  const other = (id: string, imo: string | null): Vessel => ({ ...maria, id: id as VesselId, name: 'MARIA E', imo })
  const [another, unknown] = [other('maria-e', '9617923'), other('maria-x', null)]
  expect(lookAlikesOf(maria, [...PUBLISHED.file.vessels, another, unknown])).toEqual([
    { vessel: another, isAnother: true },
    { vessel: unknown, isAnother: null },
  ])
  expect(lookAlikesOf(maria, PUBLISHED.file.vessels)).toEqual([])
})
