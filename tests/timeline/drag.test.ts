import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, DAY_MS, type TimeWindow } from '#app/domain/time.ts'
import { daysOfDrag, fitWindow, moveWindow, stepOfKey, stepWindow, thumbRange, type Grip } from '#app/timeline/drag.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { someInstant, someWindow } from '#tests/support/arbitraries.ts'
import { days } from '#tests/support/sketch.ts'

const EXTENT = days('2023-08-10', '2023-10-31')
const WINDOW = days('2023-09-07', '2023-10-01')
const grip = fc.constantFrom<Grip>('start', 'end', 'body')
const step = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constantFrom(Infinity, -Infinity))

const isSound = ({ from, to }: TimeWindow, extent: TimeWindow) =>
  from >= extent.from && to <= extent.to && to - from >= DAY_MS && from % DAY_MS === 0 && to % DAY_MS === 0

describe('the window', () => {
  test('never leaves the extent, is never shorter than a day, and its thumbs never cross', () => {
    fc.assert(
      fc.property(someWindow, someWindow, grip, fc.array(step), (window, extent, grip, steps) => {
        let moved = fitWindow(window, extent)
        expect(isSound(moved, extent)).toBe(true)
        for (const days of steps) {
          moved = stepWindow(moved, grip, days, extent)
          expect(isSound(moved, extent)).toBe(true)
        }
      }),
    )
  })

  test('that fits stays as it is', () => {
    expect(fitWindow(WINDOW, EXTENT)).toEqual(WINDOW)
  })

  test('that an address put outside the extent comes inside with the first move', () => {
    expect(moveWindow(days('2020-01-01', '2020-02-01'), 'end', 1, EXTENT)).toEqual(days('2023-08-10', '2023-08-11'))
  })

  test('keeps its length when its body is moved', () => {
    fc.assert(
      fc.property(step, (days) => {
        const moved = stepWindow(WINDOW, 'body', days, EXTENT)
        expect(moved.to - moved.from).toBe(WINDOW.to - WINDOW.from)
      }),
    )
  })

  test('has its other end left alone when one is moved', () => {
    fc.assert(
      fc.property(step, (days) => {
        expect(stepWindow(WINDOW, 'start', days, EXTENT).to).toBe(WINDOW.to)
        expect(stepWindow(WINDOW, 'end', days, EXTENT).from).toBe(WINDOW.from)
      }),
    )
  })
})

describe('a drag', () => {
  test('of a whole number of days moves just that many, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 4000 }), fc.integer({ min: -20, max: 20 }), (width, count) => {
        const { dayWidth } = timeScale(EXTENT, width)
        expect(daysOfDrag(count * dayWidth, dayWidth)).toBe(count)
      }),
    )
  })

  test('there and back again changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25, max: 25 }), (count) => {
        const there = moveWindow(WINDOW, 'body', count, EXTENT)
        expect(moveWindow(there, 'body', -count, EXTENT)).toEqual(WINDOW)
      }),
    )
  })

  test('of less than half a day moves nothing', () => {
    expect(daysOfDrag(4.9, 10)).toBe(0)
    expect(daysOfDrag(-4.9, 10)).toBe(0)
  })
})

describe('keys', () => {
  test('go by a day, by a week and to the ends', () => {
    expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => stepOfKey(key, false))).toEqual([
      1, -1, 1, -1,
    ])
    expect(['PageUp', 'PageDown'].map((key) => stepOfKey(key, false))).toEqual([7, -7])
    expect(stepOfKey('ArrowLeft', true)).toBe(-7)
    expect(stepOfKey('a', false)).toBeNull()
  })

  test('Home and End stop at the other thumb', () => {
    expect(stepWindow(WINDOW, 'start', Infinity, EXTENT)).toEqual(days('2023-10-01', '2023-10-01'))
    expect(stepWindow(WINDOW, 'end', -Infinity, EXTENT)).toEqual(days('2023-09-07', '2023-09-07'))
    expect(stepWindow(WINDOW, 'start', -Infinity, EXTENT).from).toBe(EXTENT.from)
    expect(stepWindow(WINDOW, 'end', Infinity, EXTENT).to).toBe(EXTENT.to)
  })
})

describe('what a thumb says', () => {
  test('the end speaks the last day that is inside', () => {
    expect(thumbRange(WINDOW, 'end', EXTENT).now).toBe(addDays(WINDOW.to, -1))
  })

  test('its value lies in its range, whatever the address asks for', () => {
    fc.assert(
      fc.property(someInstant, fc.integer({ min: 1, max: 500 }), someWindow, (from, length, extent) => {
        for (const thumb of ['start', 'end'] as const) {
          const { now, least, most } = thumbRange({ from, to: addDays(from, length) }, thumb, extent)
          expect(least <= now && now <= most).toBe(true)
        }
      }),
    )
  })
})
