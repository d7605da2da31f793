import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutMarks, spanOf, ticksOf, xOf } from '#app/demo/editor/timeline-marks.ts'

const MINUTE = 60_000

test('no label covers another one of its lane, and none leaves the drawing', () => {
  const moment = fc.record({ title: fc.string({ maxLength: 60 }), atMs: fc.nat(3_600_000) })
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 60 }), fc.integer({ min: 320, max: 1900 }), (list, width) => {
      const moments = list.map((one, index) => ({ ...one, index }))
      const marks = layOutMarks(moments, { width, spanMs: 3_600_000 })
      expect(marks.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(moments.map(({ index }) => index))
      const labels = marks.filter(({ lane }) => lane !== null)
      for (const a of labels) {
        expect(a.labelX).toBeGreaterThanOrEqual(0)
        expect(a.labelX + a.width).toBeLessThanOrEqual(width)
        for (const b of labels) {
          if (a === b || a.lane !== b.lane) continue
          expect(a.labelX + a.width <= b.labelX || b.labelX + b.width <= a.labelX).toBe(true)
        }
      }
    }),
  )
})

test('what a hand moves by is measured as the axis is drawn', () => {
  const axis = { width: 632, spanMs: 30 * MINUTE }
  expect(xOf(axis, 15 * MINUTE)).toBe(316)
  expect(spanOf(axis, 100)).toBe(5 * MINUTE)
})

test('ticks stand at round moments, as many as can be read', () => {
  expect(ticksOf({ width: 700, spanMs: 30 * MINUTE }).map((tick) => tick / MINUTE)).toEqual([0, 5, 10, 15, 20, 25, 30])
  expect(ticksOf({ width: 360, spanMs: 30 * MINUTE }).map((tick) => tick / MINUTE)).toEqual([0, 10, 20, 30])
})
