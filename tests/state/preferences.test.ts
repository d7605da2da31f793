import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PREFERENCES, readPreferences, writePreferences } from '#app/state/preferences.ts'

/** A storage of one drawer. */
function drawer(content: string | null = null) {
  return {
    getItem: () => content,
    setItem: (_key: string, value: string) => {
      content = value
    },
  }
}

const locked = {
  getItem: (): string => {
    throw new DOMException('denied', 'SecurityError')
  },
  setItem: (): void => {
    throw new DOMException('full', 'QuotaExceededError')
  },
}

describe('what a person prefers', () => {
  const wide = { paneSizes: { figures: 400, detail: null, dock: 200 }, collapsedPanes: ['timeline'] }

  test('is kept', () => {
    const storage = drawer()
    expect(writePreferences(storage, wide)).toBe(true)
    expect(readPreferences(storage)).toEqual(wide)
  })

  test('starts from the design', () => {
    expect(readPreferences(drawer())).toEqual(DEFAULT_PREFERENCES)
    expect(readPreferences(null)).toEqual(DEFAULT_PREFERENCES)
  })

  test('is read field by field: what is odd falls back alone', () => {
    const stored = { paneSizes: { figures: '400', detail: 500, dock: -1 }, collapsedPanes: ['legs', 7, null] }
    expect(readPreferences(drawer(JSON.stringify(stored)))).toEqual({
      paneSizes: { figures: null, detail: 500, dock: null },
      collapsedPanes: ['legs'],
    })
  })

  test('does not matter where storage is denied or full', () => {
    expect(readPreferences(locked)).toEqual(DEFAULT_PREFERENCES)
    expect(writePreferences(locked, wide)).toBe(false)
    expect(writePreferences(null, wide)).toBe(false)
  })

  test('is never a reason to fall over', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { paneSizes, collapsedPanes } = readPreferences(drawer(text))
        for (const size of Object.values(paneSizes)) expect(size === null || (size >= 40 && size <= 2000)).toBe(true)
        expect(collapsedPanes.every((name) => typeof name === 'string')).toBe(true)
      }),
    )
  })
})
