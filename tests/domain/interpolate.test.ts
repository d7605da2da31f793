import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steadyFraction } from '#app/domain/interpolate.ts'
import { timesOf } from '#app/domain/leg.ts'
import { DAY_MS, instant } from '#app/domain/time.ts'
import { at, column, leg } from '#tests/support/sketch.ts'

const known = leg('A', { from: column(0), to: null }, {})
const exact = {
  ...known,
  departs: { ...known.departs, when: { from: column(0), to: column(2) } },
  arrives: { ...known.arrives, when: { from: column(9), to: column(11) } },
}

test('a leg that left on the 2nd and came on the 11th is half way on the 6th at noon', () => {
  expect(steadyFraction(exact, at('2023-09-06T12:00Z'))).toBeCloseTo(0.5, 10)
})

test('before it may have left and after it must have come there is no marker', () => {
  expect(steadyFraction(exact, instant(column(0) - 1))).toBeNull()
  expect(steadyFraction(exact, column(11))).toBeNull()
})

test('a leg whose times do not tell a way has no marker', () => {
  const untold = { ...known, departs: { ...known.departs, when: { from: null, to: null } } }
  expect(timesOf(untold)).toBeNull()
  expect(steadyFraction(untold, column(3))).toBeNull()
})

test('where no source gives when it left or came at the latest, all of the time is taken', () => {
  const open = leg('B', { from: column(0), to: column(10) })
  expect(steadyFraction(open, column(5))).toBeCloseTo(0.5, 10)
})

test('the part made never shrinks as time passes, and stays on the way', () => {
  const days = fc.integer({ min: 0, max: 10 * DAY_MS }).map((ms) => instant(column(0) + ms))
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one]
      const [before, after] = [steadyFraction(exact, early) ?? 0, steadyFraction(exact, late) ?? 1]
      expect(before).toBeLessThanOrEqual(after)
      expect(before).toBeGreaterThanOrEqual(0)
      expect(after).toBeLessThanOrEqual(1)
    }),
  )
})
