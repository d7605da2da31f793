import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { clockBounds, narrowed, reckonedAhead, type ClockBounds } from '#app/feeds/server-clock.ts'

const NOW = Date.UTC(2026, 10, 26, 12)
const MINUTE = 60_000

/** What an answer lets know of a server `aheadMs` before us, `afterMs` from now: its way there and back takes so long, ms. */
function heard(aheadMs: number, afterMs: number, thereMs: number, backMs: number): ClockBounds | null {
  const written = NOW + afterMs + thereMs
  const told = Math.floor((written + aheadMs) / 1000) * 1000
  return clockBounds(told, 1_000, instant(NOW + afterMs), instant(written + backMs))
}

const answers = fc.array(
  fc.record({
    afterMs: fc.integer({ min: 0, max: 86_400_000 }),
    thereMs: fc.integer({ min: 0, max: 9_000 }),
    backMs: fc.integer({ min: 0, max: 9_000 }),
  }),
  { minLength: 1, maxLength: 20 },
)
const skews = fc.integer({ min: -86_400_000, max: 86_400_000 }).filter((skew) => Math.abs(skew) > 90_000)

test('however answers come, old data are called old half a second too late at most, and too early by no more than one of them leaves open', () => {
  fc.assert(
    fc.property(skews, answers, (skew, several) => {
      const each = several.map(({ afterMs, thereMs, backMs }) => heard(skew, afterMs, thereMs, backMs))
      const known = each.reduce((before, next) => narrowed(next, before), null)
      const lateMs = skew - reckonedAhead(known)
      expect(lateMs).toBeLessThanOrEqual(500)
      const leastOpen = Math.min(...each.map((bounds) => (bounds ? bounds.most - bounds.least : Infinity)))
      expect(-lateMs).toBeLessThanOrEqual(leastOpen)
    }),
  )
})

test('many answers tell the clock of a server to a tenth of a second', () => {
  const many = Array.from({ length: 40 }, (_, index) => heard(5 * MINUTE, index * 60_377, 20, 20))
  const known = many.reduce((before, next) => narrowed(next, before), null)
  expect(Math.abs(reckonedAhead(known) - 5 * MINUTE)).toBeLessThan(100)
})

describe('a clock that is set or runs away', () => {
  test('is believed as it was told last', () => {
    const before = heard(5 * MINUTE, 0, 10, 10)
    const after = heard(-7 * MINUTE, MINUTE, 10, 10)
    expect(narrowed(after, before)).toEqual(after)
    expect(narrowed(null, before)).toEqual(before)
    expect(narrowed(null, null)).toBeNull()
  })

  test('is followed: four seconds a day, asked each minute, and it is hardly farther off than one answer alone leaves open', () => {
    let known: ClockBounds | null = null
    let farthest = 0
    for (let minute = 0; minute < 2 * 24 * 60; minute++) {
      const ahead = 5 * MINUTE + (minute * 4_000) / (24 * 60)
      // Not at the same part of each second.
      known = narrowed(heard(ahead, minute * MINUTE + ((minute * 377) % 1000), 20, 20), known)
      farthest = Math.max(farthest, Math.abs(reckonedAhead(known) - ahead))
    }
    expect(farthest).toBeLessThan(550)
  })
})

test('an answer that came while the computer slept proves no difference, and the next one does', () => {
  const [awake, asleep] = [heard(5 * MINUTE, 11 * MINUTE, 20, 20), heard(5 * MINUTE, 0, 20, 10 * MINUTE)]
  expect(reckonedAhead(asleep)).toBe(0)
  expect(Math.abs(reckonedAhead(narrowed(awake, asleep)) - 5 * MINUTE)).toBeLessThan(600)
})

test('a minute, more or less, is no difference; nor is one that only a long way leaves open', () => {
  expect(reckonedAhead({ least: 59_000, most: 61_500 })).toBe(0)
  expect(reckonedAhead({ least: -61_500, most: -59_000 })).toBe(0)
  expect(reckonedAhead({ least: -3_599_000, most: 2_000 })).toBe(0)
  expect(reckonedAhead(null)).toBe(0)
  expect(reckonedAhead({ least: 61_000, most: 61_600 })).toBe(61_300)
  expect(reckonedAhead({ least: -70_000, most: -61_000 })).toBe(-61_500)
})
