import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { keepProgress, readProgress, resumedStep, SEEN } from '#app/demo/tours/progress.ts'
import { TOURS } from '#app/demo/tours/tours.ts'

function drawer(content: string | null = null) {
  return {
    getItem: () => content,
    setItem: (_key: string, value: string) => {
      content = value
    },
  }
}

const denied = {
  getItem: (): string => {
    throw new DOMException('denied', 'SecurityError')
  },
  setItem: (): void => {
    throw new DOMException('denied', 'SecurityError')
  },
}

describe('how far one got', () => {
  beforeEach(() => keepProgress(denied, 'briefer', 'window'))

  test('is kept for each tour by itself', () => {
    const storage = drawer('{}')
    keepProgress(storage, 'analyst', 'map')
    keepProgress(storage, 'trainer', SEEN)
    expect(readProgress(storage)).toEqual({ analyst: 'map', trainer: SEEN })
  })

  test('lasts for the tab where storage is denied', () => {
    keepProgress(denied, 'analyst', 'map')
    expect(readProgress(denied)).toMatchObject({ analyst: 'map' })
    keepProgress(null, 'analyst', 'legs')
    expect(readProgress(null)).toMatchObject({ analyst: 'legs' })
  })

  test('is never a reason to fall over', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const step of Object.values(readProgress(drawer(text)))) expect(typeof step).toBe('string')
      }),
    )
  })
})

describe('a tour goes on', () => {
  test('at the step that is remembered, wherever that stands by now', () => {
    expect(resumedStep(TOURS.analyst, 'map')).toBe(3)
    expect(resumedStep(TOURS.analyst.slice(1), 'map')).toBe(2)
  })

  test.each([undefined, SEEN, 'a step of an earlier release'])('from the start after %j', (step) => {
    expect(resumedStep(TOURS.analyst, step)).toBe(0)
  })
})

test('a tour has seven to ten steps, the first look six, each with an id of its own', () => {
  expect(TOURS.first).toHaveLength(6)
  for (const steps of Object.values(TOURS)) {
    expect(steps.length).toBeGreaterThanOrEqual(steps === TOURS.first ? 6 : 7)
    expect(steps.length).toBeLessThanOrEqual(10)
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
  }
})
