import { describe, expect, test } from 'vitest'
import { refusalText, typeDay } from '#app/timeline/date-check.ts'
import { days } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

const WINDOW = days('2023-09-07', '2023-10-01')
const EXTENT = days('2023-08-10', '2023-10-31')

const type = (text: string, end: 'start' | 'end') => typeDay(text, end, WINDOW, EXTENT)
const reasonOf = (text: string, end: 'start' | 'end', translator = english) => {
  const typed = type(text, end)
  return typed.ok ? null : refusalText(translator, typed.error, WINDOW)
}

describe('a typed day', () => {
  test('becomes an end of the window, the last day included', () => {
    expect(type('2023-09-12', 'start')).toEqual({ ok: true, value: days('2023-09-12', '2023-10-01') })
    expect(type(' 2023-09-12 ', 'end')).toEqual({ ok: true, value: days('2023-09-07', '2023-09-12') })
  })

  test('may make a window of one day', () => {
    expect(type('2023-10-01', 'start')).toEqual({ ok: true, value: days('2023-10-01', '2023-10-01') })
    expect(type('2023-09-07', 'end')).toEqual({ ok: true, value: days('2023-09-07', '2023-09-07') })
  })

  test('is refused with the reason when the end would come before the start', () => {
    expect(reasonOf('2023-09-06', 'end')).toMatch(/The end, 6 September 2023, is before the start, 7 September 2023/)
    expect(reasonOf('2023-10-02', 'start')).toMatch(/The start, 2 October 2023, is after the end, 1 October 2023/)
  })

  test('is refused when no calendar has it, or it is no day at all', () => {
    for (const text of ['2023-02-30', '07/09/2023', '', 'soon', '2023-9-7']) {
      expect(reasonOf(text, 'start')).toMatch(/is not a day of the calendar.*YYYY-MM-DD/)
    }
  })

  test('is refused outside what the case covers, which is named', () => {
    expect(reasonOf('2023-08-09', 'start')).toMatch(/10 August 2023 to 31 October 2023/)
    expect(reasonOf('2023-11-01', 'end')).toMatch(/10 August 2023 to 31 October 2023/)
  })

  test('is refused in French too', () => {
    expect(reasonOf('bientôt', 'end', french)).toContain('« bientôt » n’est pas un jour du calendrier')
  })
})
