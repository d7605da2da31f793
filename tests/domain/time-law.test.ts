import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  daysIn,
  eachDay,
  formatDay,
  formatInstant,
  instant,
  intersection,
  overlaps,
  parseDay,
  parseInstant,
  startOfDay,
} from '#app/domain/time.ts'
import { someInstant, someWindow } from '#tests/support/arbitraries.ts'

const anyInstant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(9999, 11, 31) }).map(instant)
const someSpan = fc.tuple(someInstant, someInstant).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))

test('an instant comes back from its text to the millisecond', () => {
  fc.assert(
    fc.property(anyInstant, (at) => {
      expect(parseInstant(formatInstant(at))).toEqual({ ok: true, value: at })
      expect(parseDay(formatDay(at))).toEqual({ ok: true, value: startOfDay(at) })
    }),
  )
})

test('no text makes the readers throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof parseDay(text).ok).toBe('boolean')
      expect(typeof parseInstant(text).ok).toBe('boolean')
    }),
  )
})

test('a span is in a window when, and only when, they share something', () => {
  fc.assert(
    fc.property(someSpan, someWindow, (span, window) => {
      const shared = intersection(span, window)
      expect(shared !== null).toBe(overlaps(span, window))
      if (!shared) return
      expect(shared.from).toBeGreaterThanOrEqual(window.from)
      expect(shared.to).toBeLessThanOrEqual(window.to)
    }),
  )
})

test('neighbouring windows share no moment and leave none out', () => {
  fc.assert(
    fc.property(someInstant, someWindow, (at, window) => {
      const length = window.to - window.from
      const next = { from: window.to, to: instant(window.to + length) }
      const whole = { from: window.from, to: next.to }
      const moment = { from: at, to: at }
      expect(Number(overlaps(moment, window)) + Number(overlaps(moment, next))).toBe(Number(overlaps(moment, whole)))
    }),
  )
})

test('a window has as many days as it touches', () => {
  fc.assert(
    fc.property(
      someSpan.filter((span) => span.from < span.to),
      (span) => {
        const touched = eachDay(span)
        expect(touched).toHaveLength(daysIn(span))
        expect(touched[0]).toBe(startOfDay(span.from))
        expect(touched.at(-1)).toBe(startOfDay(instant(span.to - 1)))
      },
    ),
  )
})
