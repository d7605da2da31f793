import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, DAY_MS, daySpan, instant, type TimeWindow } from '#app/domain/time.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { fitVisible, isWhole, panBy, reveal, zoomAbout } from '#app/timeline/zoom.ts'
import { at, days } from '#tests/support/sketch.ts'

const EXTENT = days('2023-08-10', '2023-10-31')
const WIDTH = 600

/** Some part of the extent that may be in sight. */
const someVisible = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 3, max: 83 }))
  .map(([share, length]): TimeWindow => {
    const from = EXTENT.from + share * (83 - length) * DAY_MS
    return fitVisible({ from: instant(from), to: instant(from + length * DAY_MS) }, EXTENT)
  })
const someFactor = fc.double({ min: 0.2, max: 5, noNaN: true })
const somePx = fc.double({ min: 0, max: WIDTH, noNaN: true })

const isInside = ({ from, to }: TimeWindow) => from >= EXTENT.from && to <= EXTENT.to

describe('zoom', () => {
  test('keeps the day under the pointer under the pointer, as far as the extent allows', () => {
    fc.assert(
      fc.property(someVisible, someFactor, somePx, (visible, factor, px) => {
        const anchor = timeScale(EXTENT, WIDTH, visible).at(px)
        const next = zoomAbout(visible, EXTENT, factor, anchor)
        const touchesEnd = next.from === EXTENT.from || next.to === EXTENT.to
        if (!touchesEnd) expect(Math.abs(timeScale(EXTENT, WIDTH, next).x(anchor) - px)).toBeLessThan(0.01)
      }),
    )
  })

  test('never leaves the extent, never shows less than three days, and grows and shrinks as asked', () => {
    fc.assert(
      fc.property(someVisible, someFactor, somePx, (visible, factor, px) => {
        const next = zoomAbout(visible, EXTENT, factor, timeScale(EXTENT, WIDTH, visible).at(px))
        const [before, after] = [visible.to - visible.from, next.to - next.from]
        expect(isInside(next)).toBe(true)
        expect(after).toBeGreaterThanOrEqual(3 * DAY_MS)
        expect(factor >= 1 ? after <= before : after >= before - 1).toBe(true)
      }),
    )
  })

  test('in and out again about the same day comes back', () => {
    const visible = days('2023-09-01', '2023-09-20')
    const inside = zoomAbout(visible, EXTENT, 2, at('2023-09-11'))
    expect(zoomAbout(inside, EXTENT, 0.5, at('2023-09-11'))).toEqual(visible)
  })

  test('shows all of an extent that is shorter than three days', () => {
    const short = days('2023-09-01', '2023-09-02')
    expect(zoomAbout(short, short, 5, at('2023-09-01'))).toEqual(short)
  })
})

describe('what is in sight', () => {
  test('moves on and stops at the ends', () => {
    const visible = days('2023-09-01', '2023-09-10')
    expect(panBy(visible, EXTENT, 2 * DAY_MS)).toEqual(days('2023-09-03', '2023-09-12'))
    expect(panBy(visible, EXTENT, -100 * DAY_MS)).toEqual(days('2023-08-10', '2023-08-19'))
  })

  test('stays when what is to be shown is in sight already', () => {
    const visible = days('2023-09-01', '2023-09-10')
    expect(reveal(visible, EXTENT, daySpan(at('2023-09-10')))).toBe(visible)
  })

  test('holds what was brought into it, whole where it fits', () => {
    fc.assert(
      fc.property(
        someVisible,
        fc.integer({ min: 0, max: 82 }),
        fc.integer({ min: 1, max: 40 }),
        (visible, first, length) => {
          const from = addDays(EXTENT.from, first)
          const span = { from, to: instant(Math.min(addDays(from, length), EXTENT.to)) }
          const next = reveal(visible, EXTENT, span)
          expect(isInside(next)).toBe(true)
          expect(next.from <= span.from && next.to >= span.to).toBe(true)
          expect(next.to - next.from).toBeGreaterThanOrEqual(visible.to - visible.from - 1)
        },
      ),
    )
  })

  test('is the whole when it is the extent', () => {
    expect(isWhole(EXTENT, EXTENT)).toBe(true)
    expect(isWhole(days('2023-09-01', '2023-09-10'), EXTENT)).toBe(false)
  })
})

test('on a zoomed axis every day is found again where it is drawn', () => {
  fc.assert(
    fc.property(someVisible, fc.integer({ min: 0, max: 82 }), (visible, index) => {
      const scale = timeScale(EXTENT, WIDTH, visible)
      const day = addDays(EXTENT.from, index)
      const middle = addDays(day, 0.5)
      if (middle < visible.from || middle > visible.to) return
      expect(scale.dayAt(scale.x(middle))).toBe(day)
    }),
  )
})
