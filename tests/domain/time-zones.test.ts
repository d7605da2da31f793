import { afterEach, describe, expect, test } from 'vitest'
import { daysIn, formatDay, formatInstant, lastDay, overlaps } from '#app/domain/time.ts'
import { dayText, exactTimeText, spanText, windowText } from '#app/i18n/time-text.ts'
import { decodeView, encodeView } from '#app/state/url.ts'
import { at, days } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

/** Each with a clock of its own on 1 October 2023; null would be no test at all. */
const ZONES = [
  ['UTC', 0],
  ['Asia/Vladivostok', -600],
  ['America/Los_Angeles', 420],
  ['Pacific/Kiritimati', -840],
] as const

afterEach(() => {
  process.env['TZ'] = 'UTC'
})

describe.each(ZONES)('in the zone %s', (zone, offset) => {
  test('time is read and written alike', () => {
    process.env['TZ'] = zone
    expect(new Date(at('2023-10-01')).getTimezoneOffset(), 'the zone is really set').toBe(offset)

    const window = days('2023-09-07', '2023-10-01')
    expect(window).toEqual({ from: 1_694_044_800_000, to: 1_696_204_800_000 })
    expect(daysIn(window)).toBe(25)
    expect(formatDay(lastDay(window))).toBe('2023-10-01')
    expect(formatInstant(at('2023-10-01T23:30Z'))).toBe('2023-10-01T23:30Z')
    expect(overlaps({ from: at('2023-09-28'), to: at('2023-10-01T23:30Z') }, window)).toBe(true)
    expect(overlaps({ from: at('2023-10-02'), to: at('2023-10-03') }, window)).toBe(false)
  })

  test('the words are the same', () => {
    process.env['TZ'] = zone
    const window = days('2023-09-07', '2023-10-01')
    expect(windowText(english, window)).toBe('7 Sep - 1 Oct 2023, UTC, both days included (25 days)')
    expect(dayText(english, at('2023-09-07'), 'long')).toBe('7 September 2023')
    expect(exactTimeText(english, at('2023-10-01T23:30Z'))).toBe('1 Oct 2023, 23:30 UTC')
    expect(spanText(french, days('2023-09-07', '2023-09-08'))).toBe('7–8 sept. 2023')
  })

  test('an address means the same', () => {
    process.env['TZ'] = zone
    const address = 'from=2023-09-07&to=2023-10-01&at=2023-09-12T00:00Z&asof=2023-10-17'
    const { view } = decodeView(address)
    expect(view.window).toEqual({ from: 1_694_044_800_000, to: 1_696_204_800_000 })
    expect(encodeView(view)).toBe(address)
  })
})
