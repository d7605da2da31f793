import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCENES } from '#app/demo/show/scenes.ts'
import { elapsedAt, lengthOf, sceneAt, setElapsed, setRunning, startBeside } from '#app/demo/show/schedule.ts'
import type { ShowClock } from '#app/state/show.ts'

const SHOW_MS = 300_000
/** Three days of a stand, ms: fractions of a millisecond too. */
const someTime = fc.oneof(
  fc.integer({ min: 0, max: 3 * 86_400_000 }),
  fc.double({ min: 0, max: 3 * 86_400_000, noNaN: true }),
)

describe('the show', () => {
  test('lasts five minutes', () => {
    expect(lengthOf(SCENES)).toBe(SHOW_MS)
    expect(new Set(SCENES.map(({ id }) => id)).size).toBe(SCENES.length)
  })

  test('gives a reader of each caption at least ten seconds', () => {
    expect(SCENES.filter(({ durationMs }) => durationMs < 10_000)).toEqual([])
  })
})

describe('at any time', () => {
  test('exactly one scene is on', () => {
    fc.assert(
      fc.property(someTime, (elapsed) => {
        const { index, scene, goneMs, leftMs, startMs } = sceneAt(SCENES, elapsed)
        expect(scene).toBe(SCENES[index])
        expect(goneMs).toBeGreaterThanOrEqual(0)
        expect(leftMs).toBeGreaterThan(0)
        expect(goneMs + leftMs).toBeCloseTo(scene.durationMs, 3)
        expect(startMs + goneMs).toBeCloseTo(elapsed, 3)
        const before = SCENES.slice(0, index).reduce((sum, { durationMs }) => sum + durationMs, 0)
        expect(startMs % SHOW_MS).toBe(before)
      }),
    )
  })

  test('the next scene is one further, and the one before that is this one', () => {
    fc.assert(
      fc.property(someTime, (elapsed) => {
        const now = sceneAt(SCENES, elapsed)
        const next = startBeside(SCENES, elapsed, 1)
        expect(sceneAt(SCENES, next).index).toBe((now.index + 1) % SCENES.length)
        expect(sceneAt(SCENES, startBeside(SCENES, next, -1)).index).toBe(now.index)
      }),
    )
  })

  test('the scene before the first is the last, also in the first round', () => {
    expect(sceneAt(SCENES, startBeside(SCENES, 0, -1)).scene.id).toBe(SCENES.at(-1)?.id)
  })
})

describe('the clock of the show', () => {
  const begun: ShowClock = { elapsedMs: 0, since: 1_000 }

  test('counts while it runs, and no moment of a pause', () => {
    const paused = setRunning(begun, false, 5_000)
    expect(elapsedAt(paused, 99_000)).toBe(4_000)
    expect(elapsedAt(setRunning(paused, true, 100_000), 101_000)).toBe(5_000)
  })

  test('goes to another moment running or standing as before', () => {
    expect(elapsedAt(setElapsed(begun, 60_000, 9_000), 10_000)).toBe(61_000)
    expect(elapsedAt(setElapsed(setRunning(begun, false, 2_000), 60_000, 9_000), 10_000)).toBe(60_000)
  })

  test('never runs backwards, whatever the order of frames', () => {
    expect(elapsedAt(begun, 900)).toBe(0)
  })
})
