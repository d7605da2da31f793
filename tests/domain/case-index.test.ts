import { describe, expect, test } from 'vitest'
import { indexCase, legMatches } from '#app/domain/case-index.ts'
import type { Place } from '#app/domain/place.ts'
import { about } from '#app/domain/quantity.ts'
import type { PlaceId } from '#app/domain/record.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import { consignment, fileOf, legsOf } from '#tests/support/sketch.ts'

const najin = { id: 'NAJ', name: 'Najin', altNames: ['Rajin', 'Rason', '나진'] } as unknown as Place
const angara = { id: 'ANG', name: 'Angara', imo: '9179842' } as unknown as Vessel

const [leg] = legsOf('A vessel NAJ>DUN ==').map((some) => ({
  ...some,
  vessel: angara.id,
  carrier: { en: 'Cargo ship', fr: 'Cargo' },
}))
const file = fileOf(leg ? [leg] : [], {
  places: [{ ...najin, id: 'NAJ' as PlaceId }],
  vessels: [angara],
  consignments: [consignment('A', about(300), { name: { en: 'First set', fr: 'Premier lot' } })],
})
const index = indexCase(file)
const finds = (filter: string) => leg !== undefined && legMatches(leg, index, filter)

describe('a leg is found by', () => {
  test.each([
    '',
    '  ',
    'A-1',
    'vessel',
    'published',
    'first set',
    'premier lot',
    'cargo',
    'ANGARA',
    '9179842',
    'rason',
    '나진',
  ])('%j', (filter) => expect(finds(filter)).toBe(true))
  test('several words in any order', () => expect(finds('rajin  ANGARA')).toBe(true))
})

test('a leg that lacks one of the words is not found', () => {
  expect(finds('angara tikhoretsk')).toBe(false)
})

test('a place that the case lacks is no fault', () => {
  expect(finds('dun')).toBe(false)
})
