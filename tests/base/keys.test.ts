import { expect, test } from 'vitest'
import { isKey, KEYS, pressesOf, type KeyName } from '#app/base/keys.ts'

const press = (key: string, held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})

test('a key is heard small and large, and with its command key alone', () => {
  expect(isKey('nextEvent', press('n'))).toBe(true)
  expect(isKey('nextEvent', press('N', { shiftKey: true }))).toBe(true)
  expect(isKey('nextEvent', press('n', { ctrlKey: true }))).toBe(false)
  expect(isKey('acts', press('k', { ctrlKey: true }))).toBe(true)
  expect(isKey('acts', press('k', { metaKey: true }))).toBe(true)
  expect(isKey('acts', press('k'))).toBe(false)
  expect(isKey('acts', press('k', { ctrlKey: true, shiftKey: true }))).toBe(false)
})

test('Shift tells to redo from to undo', () => {
  const shifted = press('Z', { ctrlKey: true, shiftKey: true })
  expect([isKey('undo', shifted), isKey('redo', shifted)]).toEqual([false, true])
  expect(isKey('undo', press('z', { metaKey: true }))).toBe(true)
})

test('no key has two meanings', () => {
  const meanings = Object.values(KEYS).flatMap((keys) => keys.map((key) => JSON.stringify(key)))
  expect(new Set(meanings).size).toBe(meanings.length)
})

test('a key is told of as it looks, and one that only stands in for it is not', () => {
  expect(pressesOf('play')).toEqual([['space']])
  expect(pressesOf('zoomIn')).toEqual([[{ cap: '+' }]])
  expect(pressesOf('redo')[0]).toEqual(['ctrl', 'shift', { cap: 'Z' }])
  expect((Object.keys(KEYS) as KeyName[]).filter((name) => pressesOf(name).length === 0)).toEqual([])
})
