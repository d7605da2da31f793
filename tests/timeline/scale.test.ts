import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, DAY_MS, eachDay } from '#app/domain/time.ts'
import { drawnSpan, timeScale, wholeDays } from '#app/timeline/scale.ts'
import { someInstant, someWindow } from '#tests/support/arbitraries.ts'
import { at, days } from '#tests/support/sketch.ts'

const EXTENT = days('2023-09-01', '2023-09-10')
const scale = timeScale(EXTENT, 1000)

test('a day is as wide as any other', () => {
  expect(eachDay(EXTENT).map((day) => scale.x(day))).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900])
  expect(scale.x(EXTENT.to)).toBe(1000)
  expect(scale.dayWidth).toBe(100)
})

test('what is outside stands on the nearer end', () => {
  expect(scale.x(at('2020-01-01'))).toBe(0)
  expect(scale.x(at('2030-01-01'))).toBe(1000)
})

test('every day is found again where it is drawn, at any width', () => {
  fc.assert(
    fc.property(someWindow, fc.integer({ min: 40, max: 4000 }), (extent, width) => {
      const scale = timeScale(extent, width)
      for (const day of eachDay(extent)) {
        expect(scale.dayAt(scale.x(day))).toBe(day)
        expect(scale.dayAt((scale.x(day) + scale.x(addDays(day, 1))) / 2)).toBe(day)
      }
    }),
  )
})

test('beyond the ends lie the first and the last day', () => {
  expect(scale.dayAt(-50)).toBe(at('2023-09-01'))
  expect(scale.dayAt(1000)).toBe(at('2023-09-10'))
})

test('whole days hold the span and begin and end at midnight', () => {
  fc.assert(
    fc.property(someInstant, fc.nat({ max: 20 * DAY_MS }), (from, length) => {
      const days = wholeDays({ from, to: addDays(from, length / DAY_MS) })
      expect(days.from % DAY_MS === 0 && days.to % DAY_MS === 0).toBe(true)
      expect(days.from <= from && days.to >= from + length && days.to > days.from).toBe(true)
    }),
  )
})

test('imagery of two days is drawn two days wide', () => {
  expect(drawnSpan(scale, days('2023-09-07', '2023-09-08'), 3)).toMatchObject({ left: 600, width: 200 })
})

test('a point in time is drawn as wide as asked for, inside the drawn part', () => {
  const point = { from: at('2023-09-05T12:00Z'), to: at('2023-09-05T12:00Z') }
  expect(drawnSpan(scale, point, 3)).toMatchObject({ left: 450, width: 3 })
  expect(drawnSpan(scale, days('2023-09-10', '2023-09-10'), 150)).toMatchObject({ left: 850, width: 150 })
})

test('a span that goes on outside is cut off, and that is told', () => {
  expect(drawnSpan(scale, days('2023-08-01', '2023-09-01'), 3)).toEqual({
    left: 0,
    width: 100,
    isCutBefore: true,
    isCutAfter: false,
  })
})
