import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeFirstTurn, untilTurn } from '#app/feeds/first-turn.ts'

const LARGE = 1_000_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Has the turn of this feed come, when all that is due is done? */
async function isOn(waiting: Promise<void>): Promise<boolean> {
  let on = false
  void waiting.then(() => (on = true))
  await vi.advanceTimersByTimeAsync(0)
  return on
}

test('where no positions were asked for, nobody waits', async () => {
  expect(await isOn(untilTurn('legs', LARGE))).toBe(true)
})

test('a large answer waits until positions have been read; a small one, and what they wait for, does not', async () => {
  const end = takeFirstTurn()
  const legs = untilTurn('legs', LARGE)
  expect(await isOn(legs)).toBe(false)
  expect(await isOn(untilTurn('legs', 1_000))).toBe(true)
  expect(await isOn(untilTurn('tracks', LARGE))).toBe(true)
  expect(await isOn(untilTurn('sources', LARGE))).toBe(true)
  end()
  expect(await isOn(legs)).toBe(true)
})

test('a turn that begins before the one before it ends is waited for too', async () => {
  const endTracks = takeFirstTurn()
  const legs = untilTurn('legs', LARGE)
  const endPositions = takeFirstTurn()
  endTracks()
  expect(await isOn(legs)).toBe(false)
  endPositions()
  expect(await isOn(legs)).toBe(true)
})

test('nobody waits longer than two seconds for positions that do not come', async () => {
  const end = takeFirstTurn()
  const legs = untilTurn('legs', LARGE)
  await vi.advanceTimersByTimeAsync(1_999)
  expect(await isOn(legs)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOn(legs)).toBe(true)
  end()
})
