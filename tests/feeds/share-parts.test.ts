import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newPartPool, shareParts } from '#app/feeds/reading/share-parts.ts'

test('a record with shared parts is the same record, whatever came before it', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), { maxLength: 40 }), (records) => {
      const before = structuredClone(records)
      const pool = newPartPool()
      const shared = records.map((record) => shareParts(record, pool))
      expect(shared).toEqual(before)
      // What was given is not changed.
      expect(records).toEqual(before)
    }),
  )
})

test('parts that repeat are held once, and keep being so among parts of the same record that do not', () => {
  const pool = newPartPool()
  const records = Array.from({ length: 1000 }, (_, index) =>
    shareParts({ id: `${index}`, grades: { position: null }, time: { from: index, at: { zone: 'UTC' } } }, pool),
  )
  expect(new Set(records.map(({ grades }) => grades)).size).toBe(1)
  expect(new Set(records.map(({ time }) => time.at)).size).toBe(1)
  expect(new Set(records.map(({ time }) => time)).size).toBe(1000)
  // Nobody holds the text of every time that was never met again.
  expect(pool.parts.size).toBeLessThan(100)
})
