import { describe, expect, test } from 'vitest'
import { legWidth } from '#app/domain/leg-width.ts'
import { about, atLeast, exactly, moreThan, UNKNOWN } from '#app/domain/quantity.ts'

describe('the width of a leg', () => {
  test('grows with its containers, between 2 and 10 px', () => {
    const widths = [0, 10, 300, 1000, 3000, 1_000_000].map((count) => legWidth(exactly(count)) ?? 0)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect([widths[0], widths.at(-1)]).toEqual([2, 10])
  })

  test('is that of the least that is known', () => {
    expect(legWidth(moreThan(1000))).toBe(legWidth(exactly(1000)))
    expect(legWidth({ kind: 'range', low: 4, high: 4000, about: false })).toBe(legWidth(atLeast(4)))
    expect(legWidth(about(300))).toBe(legWidth(exactly(300)))
  })

  test('is none where the number is not known, so that nobody draws a line of no width', () => {
    expect(legWidth(UNKNOWN)).toBeNull()
  })
})
