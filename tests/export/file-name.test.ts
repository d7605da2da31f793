import { expect, test } from 'vitest'
import { fileName } from '#app/export/file-name.ts'
import { DEFAULT_SHOWN } from '#app/state/view.ts'
import { days } from '#tests/support/sketch.ts'

const SPAN = days('2023-09-07', '2023-10-01')

test('a file is named by case and window, the last day included', () => {
  expect(fileName('published', { span: SPAN, shown: DEFAULT_SHOWN }, 'png')).toBe(
    'transload-published-2023-09-07-2023-10-01.png',
  )
})

test('a table of the whole case is named so', () => {
  expect(fileName('published', null, 'csv')).toBe('transload-published-all.csv')
})

test('an id brings no path into the name', () => {
  expect(fileName('../a/b c', null, 'csv')).toBe('transload-.._a_b_c-all.csv')
})

test('a part of the window is named by its own days and the mode', () => {
  const nameOf = (mode: 'cumulative' | 'rolling' | 'day', span = SPAN) =>
    fileName('published', { span, shown: { mode, rollingDays: 3 } }, 'csv')
  expect(nameOf('cumulative')).toBe('transload-published-2023-09-07-2023-10-01-cumulative.csv')
  expect(nameOf('rolling')).toBe('transload-published-2023-09-07-2023-10-01-last-3-days.csv')
  expect(nameOf('day', days('2023-09-12', '2023-09-12'))).toBe(
    'transload-published-2023-09-12-2023-09-12-single-day.csv',
  )
})
