import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay } from '#app/domain/time.ts'
import { rulerTicks } from '#app/timeline/ruler-ticks.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { someWindow } from '#tests/support/arbitraries.ts'
import { days } from '#tests/support/sketch.ts'

const AUTUMN = days('2023-08-10', '2023-10-31')
const labelsAt = (width: number) => rulerTicks(timeScale(AUTUMN, width)).labelled.map(({ at }) => formatDay(at))

test('with much room each day has a label', () => {
  expect(rulerTicks(timeScale(AUTUMN, 6000)).labelled).toHaveLength(83)
})

test('with less room Mondays have, then every second Monday', () => {
  expect(labelsAt(900).slice(0, 3)).toEqual(['2023-08-14', '2023-08-21', '2023-08-28'])
  expect(labelsAt(500).slice(0, 3)).toEqual(['2023-08-21', '2023-09-04', '2023-09-18'])
})

test('on a phone months have', () => {
  expect(labelsAt(280)).toEqual(['2023-09-01', '2023-10-01'])
})

test('years have when the extent is long', () => {
  const { step, labelled } = rulerTicks(timeScale(days('2014-01-01', '2024-12-31'), 900))
  expect(step).toBe('year')
  expect(labelled).toHaveLength(11)
})

test('labels keep room for a date between them', () => {
  fc.assert(
    fc.property(someWindow, fc.integer({ min: 40, max: 4000 }), (extent, width) => {
      const xs = rulerTicks(timeScale(extent, width)).labelled.map(({ x }) => x)
      for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(51.9)
    }),
  )
})
