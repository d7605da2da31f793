import { expect, test } from 'vitest'
import { fileName } from '#app/export/file-name.ts'
import { days } from '#tests/support/sketch.ts'

test('a file is named by case and window, the last day included', () => {
  expect(fileName('published', days('2023-09-07', '2023-10-01'), 'png')).toBe(
    'transload-published-2023-09-07-2023-10-01.png',
  )
})

test('a table of the whole case is named so', () => {
  expect(fileName('published', null, 'csv')).toBe('transload-published-all.csv')
})

test('an id brings no path into the name', () => {
  expect(fileName('../a/b c', null, 'csv')).toBe('transload-.._a_b_c-all.csv')
})
