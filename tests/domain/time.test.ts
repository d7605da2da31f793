import { describe, expect, test } from 'vitest'
import {
  addDays,
  clampInstant,
  daySpan,
  daysIn,
  eachDay,
  formatDay,
  formatInstant,
  instant,
  intersection,
  lastDay,
  overlaps,
  parseDay,
  parseInstant,
  startOfDay,
} from '#app/domain/time.ts'
import { at, days } from '#tests/support/sketch.ts'

const september = days('2023-09-07', '2023-10-01')
const spanOf = (from: string, to: string) => ({ from: at(from), to: at(to) })

describe('days', () => {
  test('a day begins at midnight UTC', () => {
    expect(parseDay('2023-09-07')).toEqual({ ok: true, value: 1_694_044_800_000 })
    expect(parseDay('1970-01-01')).toEqual({ ok: true, value: 0 })
    expect(parseDay('2024-02-29').ok).toBe(true)
  })

  test.each([
    '2023-02-29',
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '2023-09-00',
    '2023-9-7',
    '07/09/2023',
    '2023-09-07T00:00Z',
    ' 2023-09-07',
    '2023-09-07 ',
    '',
    '0099-01-01',
    '9999-99-99',
    'NaN',
    '٢٠٢٣-٠٩-٠٧',
    '2023-09-07\n',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toEqual({ ok: false, error: 'not-a-day' })
  })
})

describe('instants', () => {
  test('seconds and milliseconds may be left out', () => {
    expect(at('2023-10-01T23:30Z')).toBe(Date.UTC(2023, 9, 1, 23, 30))
    expect(at('2023-10-01T23:30:15Z')).toBe(Date.UTC(2023, 9, 1, 23, 30, 15))
    expect(at('2023-10-01T23:30:15.5Z')).toBe(Date.UTC(2023, 9, 1, 23, 30, 15, 500))
    expect(at('2023-10-01T23:30:15.005Z')).toBe(Date.UTC(2023, 9, 1, 23, 30, 15, 5))
  })

  test.each([
    '2023-10-01T24:00Z',
    '2023-10-01T23:60Z',
    '2023-10-01T23:30:60Z',
    '2023-10-01T23:30',
    '2023-10-01T23:30+09:00',
    '2023-02-30T00:00Z',
    '2023-10-01',
    '2023-10-01t23:30z',
    '',
  ])('%j is no instant', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: 'not-an-instant' })
  })

  test('are written no longer than they must be', () => {
    expect(formatInstant(at('2023-09-12'))).toBe('2023-09-12T00:00Z')
    expect(formatInstant(at('2023-09-12T06:30:15Z'))).toBe('2023-09-12T06:30:15Z')
    expect(formatInstant(at('2023-09-12T06:30:15.005Z'))).toBe('2023-09-12T06:30:15.005Z')
    expect(formatDay(at('2023-09-12T23:59:59.999Z'))).toBe('2023-09-12')
  })
})

describe('a window', () => {
  test('of days includes both', () => {
    expect(september).toEqual(spanOf('2023-09-07', '2023-10-02'))
    expect(daysIn(september)).toBe(25)
    expect(formatDay(lastDay(september))).toBe('2023-10-01')
    expect(eachDay(september).map(formatDay)).toHaveLength(25)
    expect(eachDay(days('2023-09-30', '2023-10-01')).map(formatDay)).toEqual(['2023-09-30', '2023-10-01'])
  })

  test('touches the days of which it has a moment', () => {
    expect(daysIn(spanOf('2023-09-07T23:59Z', '2023-09-08T00:01Z'))).toBe(2)
    expect(daysIn(spanOf('2023-09-07T12:00Z', '2023-09-08'))).toBe(1)
  })

  test('holds the playhead, its end included', () => {
    expect(clampInstant(at('2023-01-01'), september)).toBe(september.from)
    expect(clampInstant(at('2024-01-01'), september)).toBe(september.to)
    expect(clampInstant(at('2023-09-12'), september)).toBe(at('2023-09-12'))
  })
})

describe('overlap with 7 September to 1 October', () => {
  test.each([
    ['ends on 1 October at 23:30', '2023-09-28', '2023-10-01T23:30Z', true],
    ['starts on 1 October at 23:59', '2023-10-01T23:59Z', '2023-10-05', true],
    ['starts on 2 October at 00:00', '2023-10-02T00:00Z', '2023-10-03', false],
    ['starts on 7 September at 00:00', '2023-09-07T00:00Z', '2023-09-08', true],
    ['ends on 6 September at 23:59', '2023-09-01', '2023-09-06T23:59Z', false],
    ['ends on 7 September at 00:00', '2023-09-01', '2023-09-07T00:00Z', false],
    ['ends a minute into 7 September', '2023-09-01', '2023-09-07T00:01Z', true],
    ['holds the window whole', '2023-01-01', '2024-01-01', true],
    ['is the moment at which the window begins', '2023-09-07', '2023-09-07', true],
    ['is the moment at which the window ends', '2023-10-02', '2023-10-02', false],
    ['is the last millisecond', '2023-10-01T23:59:59.999Z', '2023-10-01T23:59:59.999Z', true],
  ])('a span that %s', (_, from, to, isIn) => {
    expect(overlaps(spanOf(from, to), september)).toBe(isIn)
  })

  test('is what both share', () => {
    expect(intersection(spanOf('2023-09-01', '2023-09-08'), september)).toEqual(spanOf('2023-09-07', '2023-09-08'))
    expect(intersection(spanOf('2023-09-10', '2023-09-10'), september)).toEqual(spanOf('2023-09-10', '2023-09-10'))
    expect(intersection(spanOf('2023-10-02', '2023-10-03'), september)).toBeNull()
  })
})

test('days before 1970 are floored, not cut', () => {
  expect(formatDay(startOfDay(instant(-1)))).toBe('1969-12-31')
  expect(daySpan(instant(-1))).toEqual({ from: -86_400_000, to: 0 })
  expect(addDays(instant(0), -1)).toBe(-86_400_000)
})
