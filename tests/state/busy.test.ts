import { beforeEach, expect, test } from 'vitest'
import { busyStore, isBusy, setBusy } from '#app/state/busy.ts'
import { useUi } from '#app/state/ui-store.ts'

beforeEach(() => busyStore.setState(busyStore.getInitialState()))

/** How often somebody is told while something is done. */
function countTold(subscribe: (listener: () => void) => () => void, act: () => void): number {
  let told = 0
  const stop = subscribe(() => (told += 1))
  act()
  stop()
  return told
}

test('work under way is over when all of it is', () => {
  setBusy('map', true)
  setBusy('feeds', true)
  setBusy('map', false)
  expect([...busyStore.getState().names]).toEqual(['feeds'])
  expect([isBusy('map'), isBusy('feeds')]).toEqual([false, true])
  setBusy('feeds', false)
  expect(busyStore.getState().names.size).toBe(0)
})

test('work that is said twice tells nobody', () => {
  expect(countTold(busyStore.subscribe, () => setBusy('map', false))).toBe(0)
  expect(countTold(busyStore.subscribe, () => setBusy('map', true))).toBe(1)
  expect(countTold(busyStore.subscribe, () => setBusy('map', true))).toBe(0)
})

test('work that begins and ends with a frame tells nothing to what React draws', () => {
  const frame = () => {
    setBusy('map', true)
    setBusy('map', false)
  }
  expect(countTold(useUi.subscribe, frame)).toBe(0)
  expect(countTold(busyStore.subscribe, frame)).toBe(2)
})
