import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from '#app/base/pace.ts'

const PACE_MS = 100

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** When, ms, an act is done that is asked for after each of the pauses. */
function doneAt(pauses: readonly number[]): readonly number[] {
  const done: number[] = []
  const begun = performance.now()
  const pace = paced(() => done.push(performance.now() - begun), PACE_MS)
  for (const pause of pauses) {
    vi.advanceTimersByTime(pause)
    pace.ask()
  }
  vi.runAllTimers()
  return done
}

test('the first asking is answered at once, and the last when nobody asks any more', () => {
  expect(doneAt([0, 10, 10, 10])).toEqual([0, 130])
  expect(doneAt([0])).toEqual([0])
})

test('while it is asked for it is done with an asking, not between two of them', () => {
  expect(doneAt([0, 40, 40, 40, 40, 40])).toEqual([0, 120, 300])
})

test('it is done at most once in its time, never without the last asking, and never later than one time after it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 40 }), (pauses) => {
      const done = doneAt(pauses)
      const asked = pauses.reduce((sum, pause) => sum + pause, 0)
      for (const [index, at] of done.entries()) {
        if (index > 0) expect(at - (done[index - 1] ?? 0)).toBeGreaterThanOrEqual(PACE_MS)
      }
      expect(done.at(-1)).toBeGreaterThanOrEqual(asked)
      expect(done.at(-1)).toBeLessThanOrEqual(asked + PACE_MS)
    }),
  )
})

test('what was asked for is dropped when it is stopped, and done early when it must be', () => {
  const act = vi.fn()
  const pace = paced(act, PACE_MS)
  pace.ask()
  pace.ask()
  pace.atOnce()
  expect(act).toHaveBeenCalledTimes(2)
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(2)
  pace.ask()
  pace.stop()
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(2)
})
