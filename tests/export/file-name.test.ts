import { expect, test } from 'vitest'
import { ALL_COUNTS, type Knowledge } from '#app/domain/known.ts'
import { fileName } from '#app/export/file-name.ts'
import { DEFAULT_SHOWN } from '#app/state/view.ts'
import { at, days } from '#tests/support/sketch.ts'

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

test('a file of less than all that is known says so', () => {
  const name = (knowledge: Partial<Knowledge>) => fileName('published', null, 'csv', { ...ALL_COUNTS, ...knowledge })
  expect(name({ by: at('2023-10-14') })).toBe('transload-published-all-as-known-on-2023-10-13.csv')
  expect(name({ struck: { sources: ['A'], origins: ['b'] } })).toBe('transload-published-all-2-struck-out.csv')
  expect(name({ least: { source: 'B', information: 2 } })).toBe('transload-published-all-from-grade-B2.csv')
})
