import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instant, overlaps, type Span } from '#app/domain/time.ts'
import { NO_ROW } from '#app/domain/track.ts'
import { clockAt, isOnClock, setClock, timesOnClock } from '#app/map/layers/clock.ts'
import { rowsOnClock } from '#app/map/layers/positions-layer.ts'
import { at, days } from '#tests/support/sketch.ts'

const BASE = at('2023-08-10')

test('a clock tells whether its time is another one', () => {
  const clock = clockAt(BASE)
  const window = days('2023-09-07', '2023-10-01')
  expect(setClock(clock, window, window.to, false)).toBe(true)
  expect(setClock(clock, window, window.to, false)).toBe(false)
  expect(setClock(clock, window, window.from, false)).toBe(true)
  expect(setClock(clock, window, window.from, true)).toBe(true)
})

test('what the GPU shows is what overlaps the window, to the second', () => {
  const seconds = fc.integer({ min: 0, max: 190 * 86_400 })
  fc.assert(
    fc.property(seconds, seconds, fc.nat(180), fc.integer({ min: 1, max: 30 }), (one, other, day, length) => {
      const span: Span = {
        from: instant(BASE + Math.min(one, other) * 1000),
        to: instant(BASE + Math.max(one, other) * 1000),
      }
      const window = { from: addDays(BASE, day), to: addDays(BASE, day + length) }
      const clock = clockAt(BASE)
      setClock(clock, window, window.to, false)
      // As the GPU holds them: in 32 bits.
      const times = timesOnClock(span, BASE).map(Math.fround) as [number, number]
      expect(isOnClock(times, clock)).toBe(overlaps(span, window))
    }),
    { numRuns: 500 },
  )
})

test('the rows to draw are those whose time lies in the span, counted from whatever base', () => {
  const row = fc.integer({ min: 0, max: 20 * 86_400 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 200 }), fc.nat(20), fc.integer({ min: 1, max: 9 }), (some, day, length) => {
      const seconds = Uint32Array.from(some).sort()
      const words = Uint32Array.from([...seconds].flatMap((second) => [0, 0, second, NO_ROW]))
      const positions = { base: addDays(BASE, 3), words, count: seconds.length }
      const clock = clockAt(BASE)
      const window = { from: addDays(BASE, day), to: addDays(BASE, day + length) }
      setClock(clock, window, window.to, false)
      const { first, count } = rowsOnClock(positions, clock, clock.from, clock.to)
      const inside = [...seconds.keys()].filter((index) => {
        const when = positions.base + (seconds[index] ?? 0) * 1000
        return when >= window.from && when < window.to
      })
      expect(count).toBe(inside.length)
      if (inside.length > 0) expect(first).toBe(inside[0])
    }),
  )
})
