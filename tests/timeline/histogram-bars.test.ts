import { describe, expect, test } from 'vitest'
import type { DayCount } from '#app/domain/histogram.ts'
import { about, exactly, moreThan, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import { daySums, type DaySum } from '#app/timeline/day-sums.ts'
import { dayCountText } from '#app/timeline/day-text.ts'
import { highestCount, histogramBars } from '#app/timeline/histogram-bars.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { at, days, fileOf, legsOf } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

const scale = timeScale(days('2023-09-01', '2023-09-10'), 100)
const DAY = at('2023-09-08')

const count = (possible: Quantity, certain: Quantity = exactly(0), mode: DayCount['mode'] = 'vessel'): DayCount => ({
  day: DAY,
  mode,
  certain,
  possible,
  consignmentCount: 1,
})

const sum = (counts: readonly DayCount[]): DaySum => ({ counts, madeUp: 'none' })

describe('a bar', () => {
  test('stands on its day, as high as its count against the highest', () => {
    const [bar, half] = histogramBars([count(about(300)), count(about(150), exactly(0), 'rail')], scale, 20)
    expect(bar).toMatchObject({ x: 70, width: 10, possible: 20, certain: 0, isOpen: false })
    expect(half).toMatchObject({ possible: 10 })
  })

  test('has its certain part inside the possible one', () => {
    expect(histogramBars([count(about(300), about(150))], scale, 20)[0]).toMatchObject({ possible: 20, certain: 10 })
  })

  test('of an open bound has no end', () => {
    expect(histogramBars([count(moreThan(1000))], scale, 20)[0]).toMatchObject({ possible: 20, isOpen: true })
  })

  test('of an unknown count has a height, and no end', () => {
    const [bar] = histogramBars([count(UNKNOWN)], scale, 20)
    expect(bar?.possible).toBeGreaterThan(0)
    expect(bar?.isOpen).toBe(true)
  })
})

test('the axis is named by the highest count with its hedge', () => {
  expect(highestCount([count(about(150)), count(about(300))])).toEqual(about(300))
  expect(highestCount([])).toBeNull()
})

describe('the words of a day', () => {
  test('keep the hedge and say what is only possible', () => {
    expect(dayCountText(english, DAY, sum([count(about(300))]))).toBe(
      '8 September 2023, UTC: vessel, about 300 containers possibly under way',
    )
  })

  test('tell the certain part apart', () => {
    expect(dayCountText(english, DAY, sum([count(about(300), about(100))]))).toContain(
      'about 300 containers possibly under way, about 100 of them surely',
    )
    expect(dayCountText(english, DAY, sum([count(about(300), about(300))]))).toContain('about 300 containers under way')
  })

  test('warn against adding ship and train', () => {
    expect(dayCountText(english, DAY, sum([count(about(300)), count(about(300), exactly(0), 'rail')]))).toContain(
      'not to be added',
    )
  })

  test('never say that an unknown count is none', () => {
    const text = dayCountText(english, DAY, sum([count({ kind: 'atLeast', value: 0, about: false })]))
    expect(text).toContain('number not known')
    expect(text).not.toMatch(/ 0 /)
  })

  test('are written in French too', () => {
    expect(dayCountText(french, DAY, sum([count(about(300))]))).toBe(
      '8 septembre 2023, UTC : navire, environ 300 conteneurs peut-être en route',
    )
  })

  test('say when nothing is known', () => {
    expect(dayCountText(english, DAY, sum([]))).toBe('8 September 2023, UTC: no leg known to be under way')
  })
})

test('days of made-up legs are told from days of reported ones', () => {
  const [reported, made] = legsOf(`
    A vessel NAJ>DUN  .==......
    S rail   DUN>TIK  ..==.....
  `).map((leg, index) => ({ ...leg, basis: index === 1 ? ('synthetic' as const) : leg.basis }))
  const legs = [reported, made].filter((leg) => leg !== undefined)
  const { consignments } = fileOf(legs)
  const sums = daySums(legs, consignments, days('2023-09-01', '2023-09-10'))
  expect([...sums.values()].map(({ madeUp }) => madeUp)).toEqual(['none', 'some', 'all'])
  const texts = [...sums].map(([day, sum]) => dayCountText(english, day, sum))
  expect(texts.map((text) => text.includes('SYNTHETIC'))).toEqual([false, true, true])
})
