import { describe, expect, test } from 'vitest'
import {
  dayOfMonthText,
  dayText,
  exactTimeText,
  instantText,
  openSpanText,
  spanText,
  windowText,
} from '#app/i18n/time-text.ts'
import { at, days } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

describe('a day', () => {
  test('is short in tight places and long in sentences', () => {
    expect(dayText(english, at('2023-09-12'))).toBe('12 Sep 2023')
    expect(dayText(english, at('2023-09-12'), 'long')).toBe('12 September 2023')
    expect(dayText(french, at('2023-09-12'), 'long')).toBe('12 septembre 2023')
    expect(dayOfMonthText(english, at('2023-10-01'))).toBe('1 Oct')
  })
  test('that is the first of a month is "1er" in French', () => {
    expect(dayText(french, at('2023-10-01'))).toBe('1er oct. 2023')
    expect(dayOfMonthText(french, at('2023-10-01'))).toBe('1er oct.')
    expect(dayText(french, at('2023-10-11'))).toBe('11 oct. 2023')
  })
})

describe('an instant', () => {
  test('at midnight is the day, elsewhere has its time in UTC', () => {
    expect(instantText(english, at('2023-09-12'))).toBe('12 Sep 2023')
    expect(instantText(english, at('2023-09-12T06:05Z'))).toBe('12 Sep 2023, 06:05 UTC')
  })
  test('written exactly has its time at midnight too', () => {
    expect(exactTimeText(english, at('2023-09-12'))).toBe('12 Sep 2023, 00:00 UTC')
    expect(exactTimeText(french, at('2023-09-12T23:59Z'))).toBe('12 sept. 2023, 23:59 UTC')
  })
})

describe('a span', () => {
  test.each([
    ['2023-09-07', '2023-09-07', '7 Sep 2023', '7 sept. 2023'],
    ['2023-09-07', '2023-09-08', '7–8 Sep 2023', '7–8 sept. 2023'],
    ['2023-10-01', '2023-10-08', '1–8 Oct 2023', '1er–8 oct. 2023'],
    ['2023-09-28', '2023-10-01', '28 Sep – 1 Oct 2023', '28 sept. – 1er oct. 2023'],
    ['2022-12-28', '2023-01-02', '28 Dec 2022 – 2 Jan 2023', '28 déc. 2022 – 2 janv. 2023'],
    ['2023-09-01', '2023-09-30', 'September 2023', 'septembre 2023'],
    ['2024-02-01', '2024-02-29', 'February 2024', 'février 2024'],
    ['2023-01-01', '2023-12-31', '2023', '2023'],
    ['2023-08-01', '2023-09-30', '1 Aug – 30 Sep 2023', '1er août – 30 sept. 2023'],
  ])('from %s to %s', (first, last, inEnglish, inFrench) => {
    expect(spanText(english, days(first, last))).toBe(inEnglish)
    expect(spanText(french, days(first, last))).toBe(inFrench)
  })

  test('of no length is an instant', () => {
    expect(spanText(english, { from: at('2023-09-12T06:00Z'), to: at('2023-09-12T06:00Z') })).toBe(
      '12 Sep 2023, 06:00 UTC',
    )
  })
})

describe('a span with an end that no source gives', () => {
  const [from, to] = [at('2023-09-07'), at('2023-09-13')]
  test.each([
    [{ from, to }, '7–12 Sep 2023', '7–12 sept. 2023'],
    [{ from, to: null }, 'from 7 Sep 2023', 'à partir du 7 sept. 2023'],
    [{ from: null, to }, 'by 12 Sep 2023', 'le 12 sept. 2023 au plus tard'],
    [
      { from: null, to: at('2023-09-12T06:00Z') },
      'by 12 Sep 2023, 06:00 UTC',
      'le 12 sept. 2023, 06:00 UTC au plus tard',
    ],
    [{ from: null, to: null }, 'not published', 'non publié'],
  ])('%j', (span, inEnglish, inFrench) => {
    expect(openSpanText(english, span)).toBe(inEnglish)
    expect(openSpanText(french, span)).toBe(inFrench)
  })
})

describe('a window', () => {
  test('names both days, UTC, that both are included, and how many there are', () => {
    expect(windowText(english, days('2023-09-07', '2023-10-01'))).toBe(
      '7 Sep - 1 Oct 2023, UTC, both days included (25 days)',
    )
    expect(windowText(french, days('2023-09-07', '2023-10-01'))).toBe(
      '7 sept. - 1er oct. 2023, UTC, les deux jours compris (25 jours)',
    )
  })
  test('over New Year names both years', () => {
    expect(windowText(english, days('2022-12-31', '2023-01-01'))).toBe(
      '31 Dec 2022 - 1 Jan 2023, UTC, both days included (2 days)',
    )
  })
  test('of one day names it once', () => {
    expect(windowText(english, days('2023-09-12', '2023-09-12'))).toBe('12 Sep 2023, UTC (1 day)')
  })
})
