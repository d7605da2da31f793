import { expect, test } from 'vitest'
import { DAY_MS, formatDay } from '#app/domain/time.ts'
import { positionBars } from '#app/timeline/position-bars.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { days } from '#tests/support/sketch.ts'
import { positionsAt } from '#tests/timeline/some-positions.ts'

const EXTENT = days('2023-09-01', '2023-09-10')
const POSITIONS = positionsAt(['2023-09-02T00:00Z', '2023-09-02T23:59Z', '2023-09-03T00:00Z', '2023-09-09T12:30Z'])

test('a bar counts the positions of a day, its first moment in and the next day’s out', () => {
  const bars = positionBars(POSITIONS, timeScale(EXTENT, 100))
  expect(bars.map(({ count }) => count)).toEqual([0, 2, 1, 0, 0, 0, 0, 0, 1, 0])
  expect(bars.map(({ x }) => Math.round(x))).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
})

test('bars are hours where a day is wide, weeks where it is narrow, and lose no position', () => {
  for (const width of [20, 100, 400, 2000]) {
    const bars = positionBars(POSITIONS, timeScale(EXTENT, width))
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  }
  const [hour] = positionBars(POSITIONS, timeScale(EXTENT, 2000))
  expect((hour?.span.to ?? 0) - (hour?.span.from ?? 0)).toBe(DAY_MS / 24)
})

test('the last of the wide bars ends with the case', () => {
  const bars = positionBars(POSITIONS, timeScale(EXTENT, 5))
  expect((bars[0]?.span.to ?? 0) - (bars[0]?.span.from ?? 0)).toBe(7 * DAY_MS)
  expect(bars.at(-1)?.span.to).toBe(EXTENT.to)
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(4)
})

test('bars that reach out of sight keep their whole count and are cut', () => {
  const scale = timeScale(EXTENT, 30, { from: days('2023-09-02', '2023-09-02').from, to: EXTENT.to })
  const bars = positionBars(POSITIONS, scale)
  expect(formatDay(bars[0]?.span.from as never)).toBe('2023-09-02')
  expect(bars[0]?.count).toBe(2)
  expect(bars.every(({ x, width }) => x >= 0 && x + width <= 30 + 1e-9)).toBe(true)
})
