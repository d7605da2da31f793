import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, DAY_MS, formatInstant, instant } from '#app/domain/time.ts'
import {
  addressOf,
  advance,
  advanceRound,
  lastMoment,
  playFrom,
  playheadOf,
  shownAt,
  SPEEDS,
  stepPlayhead,
} from '#app/timeline/playback.ts'
import { someWindow } from '#tests/support/arbitraries.ts'
import { at, days } from '#tests/support/sketch.ts'

const WINDOW = days('2023-09-07', '2023-10-01')

describe('play', () => {
  test('takes 25 seconds for 25 days at a day per second, however the frames fall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1 }), (frames) => {
        let [position, elapsed]: [number, number] = [WINDOW.from, 0]
        for (const frame of frames) {
          position = advance(position, frame, 1, WINDOW)
          elapsed += frame
        }
        const expected = Math.min(WINDOW.from + (elapsed / 1000) * DAY_MS, lastMoment(WINDOW))
        expect(Math.abs(position - expected)).toBeLessThan(1)
      }),
    )
    expect(advance(WINDOW.from, 24_900, 1, WINDOW)).toBeLessThan(lastMoment(WINDOW))
    expect(advance(WINDOW.from, 25_000, 1, WINDOW)).toBe(lastMoment(WINDOW))
  })

  test('stays inside the window at any speed', () => {
    fc.assert(
      fc.property(someWindow, fc.constantFrom(...SPEEDS), fc.nat({ max: 1e7 }), (window, speed, elapsed) => {
        const position = advance(window.from, elapsed, speed, window)
        expect(position >= window.from && position < window.to).toBe(true)
      }),
    )
  })

  test('begins where the playhead stands, and again at the start when it stands at the end', () => {
    expect(playFrom(at('2023-09-12'), WINDOW)).toBe(at('2023-09-12'))
    expect(playFrom(lastMoment(WINDOW), WINDOW)).toBe(WINDOW.from)
  })

  test('with reduced motion shows one day after the other, and the end', () => {
    expect(shownAt(at('2023-09-12T17:00Z'), true, WINDOW)).toBe(at('2023-09-12'))
    expect(shownAt(at('2023-09-12T17:00Z'), false, WINDOW)).toBe(at('2023-09-12T17:00Z'))
    expect(shownAt(lastMoment(WINDOW), true, WINDOW)).toBe(lastMoment(WINDOW))
  })
})

describe('the playhead', () => {
  test('stands at the last moment of the window when the address says nothing', () => {
    expect(formatInstant(playheadOf(null, WINDOW))).toBe('2023-10-01T23:59:59.999Z')
  })

  test('is put into the window when the address asks for another time', () => {
    expect(playheadOf(at('2023-08-01'), WINDOW)).toBe(WINDOW.from)
    expect(playheadOf(at('2024-01-01'), WINDOW)).toBe(lastMoment(WINDOW))
  })

  test('goes to the address in whole minutes, and the end as nothing', () => {
    expect(addressOf(instant(at('2023-09-12T06:31Z') + 22_113), WINDOW)).toBe(at('2023-09-12T06:31Z'))
    expect(addressOf(lastMoment(WINDOW), WINDOW)).toBeNull()
  })

  test('comes back from the address where it stood, to the minute', () => {
    fc.assert(
      fc.property(someWindow, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
        const standing = playheadOf(instant(Math.floor(window.from + share * (window.to - window.from))), window)
        const back = playheadOf(addressOf(standing, window), window)
        expect(Math.abs(back - standing)).toBeLessThan(60_000)
      }),
    )
  })

  test('steps to the start of the next day and of the day before', () => {
    expect(stepPlayhead(at('2023-09-12T17:00Z'), 1, WINDOW)).toBe(at('2023-09-13'))
    expect(stepPlayhead(at('2023-09-12T17:00Z'), -1, WINDOW)).toBe(at('2023-09-11'))
    expect(stepPlayhead(lastMoment(WINDOW), -1, WINDOW)).toBe(at('2023-09-30'))
  })

  test('goes round in a loop, and is where it would be without the ends', () => {
    expect(advanceRound(at('2023-10-01T12:00Z'), 1000, 1, WINDOW)).toBe(at('2023-09-07T12:00Z'))
    fc.assert(
      fc.property(someWindow, fc.nat({ max: 100_000 }), (window, elapsed) => {
        const position = advanceRound(window.from, elapsed, 2, window)
        expect(position >= window.from && position <= lastMoment(window)).toBe(true)
        const gone = ((elapsed / 1000) * 2 * DAY_MS) % (window.to - window.from)
        expect(Math.abs(position - window.from - gone)).toBeLessThan(2)
      }),
    )
  })

  test('never steps out of the window', () => {
    fc.assert(
      fc.property(someWindow, fc.oneof(fc.integer(), fc.constantFrom(Infinity, -Infinity)), (window, step) => {
        const stepped = stepPlayhead(addDays(window.from, 0.5), step, window)
        expect(stepped >= window.from && stepped <= lastMoment(window)).toBe(true)
      }),
    )
  })
})
