import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachDay, formatDay, formatInstant } from '#app/domain/time.ts'
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

test('hours have when few days are in sight, and midnights are among them', () => {
  const visible = days('2023-09-11', '2023-09-13')
  const { step, labelled } = rulerTicks(timeScale(AUTUMN, 700, visible))
  expect(step).toBe('sixHours')
  expect(labelled.slice(0, 5).map((tick) => formatInstant(tick.at))).toEqual([
    '2023-09-11T00:00Z',
    '2023-09-11T06:00Z',
    '2023-09-11T12:00Z',
    '2023-09-11T18:00Z',
    '2023-09-12T00:00Z',
  ])
  expect(rulerTicks(timeScale(AUTUMN, 330, visible)).step).toBe('twelveHours')
})

test('only what is in sight has labels', () => {
  const { labelled } = rulerTicks(timeScale(AUTUMN, 900, days('2023-09-11', '2023-09-20')))
  expect(labelled.map((tick) => formatDay(tick.at))).toEqual(eachDay(days('2023-09-11', '2023-09-20')).map(formatDay))
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
