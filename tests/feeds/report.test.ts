import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesFeed } from '#app/feeds/places.ts'
import { readRows } from '#app/feeds/report.ts'
import { aPlace } from '#tests/feeds/feed-sketches.ts'

const rows = fc.array(
  fc.oneof(
    // Few ids, so that some come twice, the same or changed.
    fc
      .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('One', 'Two') })
      .map(({ id, name }) => aPlace(id, { name })),
    fc.constant(aPlace('bad', { latitude: 100 })),
    fc.constantFrom(null, 1, 'text', [], {}, { id: 7 }),
    fc.jsonValue(),
  ),
)

test('each row is accepted, quarantined, rejected or skipped, and each that is not accepted is listed', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const { records, report } = readRows(placesFeed, some)
      expect(report.read).toBe(some.length)
      expect(report.accepted + report.quarantined + report.rejected + report.skipped).toBe(report.read)
      expect(records).toHaveLength(report.accepted)
      expect(report.rejections).toHaveLength(report.read - report.accepted)
      expect(new Set(report.rejections.map((rejection) => rejection.row)).size).toBe(report.rejections.length)
      expect(new Set(records.map((place) => place.id)).size).toBe(records.length)
    }),
  )
})

test('a row said twice is skipped, and points at the first', () => {
  const { report } = readRows(placesFeed, [aPlace('a'), aPlace('b'), aPlace('a')])
  expect(report.rejections).toEqual([
    { disposition: 'skipped', row: 3, id: 'a', field: 'id', message: 'repeats row 1' },
  ])
})

test('a row that contradicts an earlier one of its id is held back', () => {
  const { records, report } = readRows(placesFeed, [aPlace('a'), aPlace('a', { longitude: 9 })])
  expect(records.map((place) => place.position[0])).toEqual([1])
  expect(report.rejections).toMatchObject([{ disposition: 'quarantined', row: 2, id: 'a', field: 'id' }])
})
