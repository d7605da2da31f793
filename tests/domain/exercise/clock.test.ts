import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioTimeAt, wallTimeOf } from '#app/domain/exercise/clock.ts'
import { instant } from '#app/domain/time.ts'
import { NINE } from '#tests/domain/exercise/exercise-sketch.ts'

const someRate = fc.constantFrom(0.1, 0.3, 0.5, 0.7, 1, 1.5, 2, 4, 10, 60)
const someClock = fc
  .tuple(fc.nat({ max: 10_000_000 }), someRate)
  .map(([scenarioMs, rate]) => ({ wallAt: NINE, scenarioMs, rate }))
const later = fc.nat({ max: 50_000_000 }).map((milliseconds) => instant(NINE + milliseconds))

describe('the clock of a scenario', () => {
  test('runs so many seconds for one of the wall', () => {
    const clock = { wallAt: NINE, scenarioMs: 60_000, rate: 4 }
    expect(scenarioTimeAt(clock, instant(NINE + 15_000))).toBe(120_000)
    expect(wallTimeOf(clock, 120_000)).toBe(NINE + 15_000)
  })

  test('stands at rate 0, and shows nothing later ever', () => {
    const clock = { wallAt: NINE, scenarioMs: 60_000, rate: 0 }
    expect(scenarioTimeAt(clock, instant(NINE + 3_600_000))).toBe(60_000)
    expect(wallTimeOf(clock, 120_000)).toBeNull()
  })

  test('does not go back when the clock of the machine does', () => {
    const clock = { wallAt: NINE, scenarioMs: 60_000, rate: 4 }
    expect(scenarioTimeAt(clock, instant(NINE - 3_600_000))).toBe(60_000)
  })

  test('never goes back while it runs', () => {
    fc.assert(
      fc.property(someClock, later, later, (clock, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a]
        expect(scenarioTimeAt(clock, first)).toBeLessThanOrEqual(scenarioTimeAt(clock, second))
      }),
    )
  })

  test('the moment of the wall for a time is the first at which it shows it', () => {
    fc.assert(
      fc.property(someClock, fc.nat({ max: 20_000_000 }), (clock, ahead) => {
        const target = clock.scenarioMs + ahead
        const wall = wallTimeOf(clock, target) ?? NINE
        expect(scenarioTimeAt(clock, wall)).toBeGreaterThanOrEqual(target)
        if (wall > NINE) expect(scenarioTimeAt(clock, instant(wall - 1))).toBeLessThan(target)
      }),
    )
  })
})
