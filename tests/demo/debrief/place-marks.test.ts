import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packMarks } from '#app/demo/debrief/pack-marks.ts'

test('marks that have room stand in one row', () => {
  expect(packMarks([0, 24, 60], 24)).toEqual([0, 0, 0])
})

test('a mark that would cover another stands below it', () => {
  expect(packMarks([0, 10, 20, 30], 24)).toEqual([0, 1, 2, 0])
})

test('no mark ever covers another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (places) => {
      const sorted = places.toSorted((a, b) => a - b)
      const rows = packMarks(sorted, 24)
      for (const [index, place] of sorted.entries()) {
        const covered = sorted.some((other, at) => at < index && rows[at] === rows[index] && place - other < 24)
        expect(covered).toBe(false)
      }
    }),
  )
})
