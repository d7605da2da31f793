import { expect, test } from 'vitest'
import { assertNever, ensure } from '#app/base/ensure.ts'

test('what is there is given back, even when it is falsy', () => {
  expect(ensure(0, 'number')).toBe(0)
  expect(ensure('', 'text')).toBe('')
})

test('what is missing is named', () => {
  expect(() => ensure(null, 'the case')).toThrow('Missing: the case')
  expect(() => ensure(undefined, 'the case')).toThrow('Missing: the case')
})

test('a case that the code forgot is shown', () => {
  expect(() => assertNever({ kind: 'new' } as never)).toThrow('{"kind":"new"}')
})
