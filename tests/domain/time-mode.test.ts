import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownSpan, TIME_MODES, type TimeMode } from '#app/domain/time-mode.ts'
import { addDays, DAY_MS, instant, startOfDay, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { at, days } from '#tests/support/sketch.ts'

const WINDOW = days('2023-09-07', '2023-10-01')
const shown = (mode: TimeMode, when: Instant, rollingDays = 7) => shownSpan({ mode, rollingDays }, WINDOW, when)

test('the whole window is shown wherever the playhead stands', () => {
  expect(shown('window', at('2023-09-12'))).toEqual(WINDOW)
})

test('cumulative runs from the start to the end of the playhead’s day', () => {
  expect(shown('cumulative', at('2023-09-12'))).toEqual(days('2023-09-07', '2023-09-12'))
  expect(shown('cumulative', at('2023-09-12T23:59Z'))).toEqual(days('2023-09-07', '2023-09-12'))
  expect(shown('cumulative', WINDOW.to)).toEqual(WINDOW)
})

test('rolling shows the last n days, the playhead’s day included', () => {
  expect(shown('rolling', at('2023-09-20'), 3)).toEqual(days('2023-09-18', '2023-09-20'))
  expect(shown('rolling', at('2023-09-08'), 7)).toEqual(days('2023-09-07', '2023-09-08'))
})

test('a single day is that of the playhead', () => {
  expect(shown('day', at('2023-09-12T06:30Z'))).toEqual(days('2023-09-12', '2023-09-12'))
  expect(shown('day', WINDOW.to)).toEqual(days('2023-10-01', '2023-10-01'))
})

/** Day by day, as a person would count it. */
function slowly(mode: TimeMode, window: TimeWindow, when: Instant, rollingDays: number): readonly Instant[] {
  const last = Math.min(Math.max(when, window.from), window.to - 1)
  const all = Array.from({ length: (window.to - window.from) / DAY_MS }, (_, index) => addDays(window.from, index))
  const passed = all.filter((day) => day <= last)
  if (mode === 'window') return all
  if (mode === 'cumulative') return passed
  return mode === 'day' ? passed.slice(-1) : passed.slice(-rollingDays)
}

test('each mode shows the days that a reference counts one by one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TIME_MODES),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: -3 * DAY_MS, max: 63 * DAY_MS }),
      (mode, rollingDays, length, offset) => {
        const window = { from: WINDOW.from, to: addDays(WINDOW.from, length) }
        const when = instant(window.from + offset)
        const span = shownSpan({ mode, rollingDays }, window, when)
        const expected = slowly(mode, window, when, rollingDays)
        expect(span.from).toBe(expected[0])
        expect(startOfDay(instant(span.to - 1))).toBe(expected.at(-1))
      },
    ),
  )
})
