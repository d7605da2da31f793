import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  adoptWindow,
  dropHeldWindow,
  holdWindow,
  liveWindow,
  stepWindowTo,
  writeHeldWindow,
  writeWindow,
} from '#app/state/live-window.ts'
import { isBusy } from '#app/state/busy.ts'
import { useUi } from '#app/state/ui-store.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import type { View } from '#app/state/view.ts'
import { days } from '#tests/support/sketch.ts'

const WRITTEN = days('2023-09-07', '2023-10-01')
const HELD = days('2023-09-10', '2023-10-01')
const FURTHER = days('2023-09-12', '2023-10-01')

beforeEach(() => {
  vi.useFakeTimers()
  useUi.setState(useUi.getInitialState(), true)
  adoptWindow(days('2023-01-01', '2023-01-02'))
  adoptWindow(WRITTEN)
})
afterEach(() => {
  vi.useRealTimers()
})

/** Everything that is heard and written from here on. */
function listen() {
  const heard: TimeWindow[] = []
  const written: (Partial<View>['window'] | undefined)[] = []
  const stop = liveWindow.subscribe((window) => heard.push(window))
  return { heard, written, write: (change: Partial<View>) => written.push(change.window), stop }
}
const preview = () => useUi.getState().preview
const isHeld = () => isBusy('window')

test('what a hand holds is shown at once, and React follows when it rests', () => {
  const { heard, stop } = listen()
  holdWindow(HELD)
  expect(liveWindow.get()).toEqual(HELD)
  expect(heard).toEqual([HELD])
  expect(preview()).toBeNull()
  expect(isHeld()).toBe(true)
  vi.advanceTimersByTime(1_000)
  expect(preview()).toEqual(HELD)
  expect(isHeld()).toBe(false)
  stop()
})

test('many pixels of a drag are one preview, and none is written', () => {
  const { heard, stop } = listen()
  for (const window of [HELD, FURTHER, HELD, FURTHER]) holdWindow(window)
  expect(preview()).toBeNull()
  vi.runAllTimers()
  expect(preview()).toEqual(FURTHER)
  expect(heard).toHaveLength(4)
  stop()
})

test('keys are written once they are still, all steps together', () => {
  const { written, write, stop } = listen()
  stepWindowTo(HELD, write)
  vi.advanceTimersByTime(200)
  stepWindowTo(FURTHER, write)
  vi.advanceTimersByTime(200)
  expect(written).toEqual([])
  expect(isHeld()).toBe(true)
  vi.advanceTimersByTime(200)
  expect(written).toEqual([FURTHER])
  expect(preview()).toBeNull()
  expect(isHeld()).toBe(false)
  stop()
})

test('leaving the slider writes at once, and only once', () => {
  const { written, write, stop } = listen()
  stepWindowTo(HELD, write)
  writeHeldWindow()
  vi.runAllTimers()
  writeHeldWindow()
  expect(written).toEqual([HELD])
  stop()
})

test('Escape brings back what the address says', () => {
  const { heard, stop } = listen()
  holdWindow(HELD)
  vi.runAllTimers()
  dropHeldWindow()
  expect(liveWindow.get()).toEqual(WRITTEN)
  expect(preview()).toBeNull()
  expect(heard).toEqual([HELD, WRITTEN])
  stop()
})

test('Back while a hand holds: the address wins, and what was held is not written later', () => {
  const { written, write, stop } = listen()
  stepWindowTo(HELD, write)
  adoptWindow(FURTHER)
  vi.runAllTimers()
  expect(liveWindow.get()).toEqual(FURTHER)
  expect(written).toEqual([])
  expect(isHeld()).toBe(false)
  stop()
})

test('a drag that was let go is written and told once more, and the echo of the address changes nothing', () => {
  const { heard, written, write, stop } = listen()
  holdWindow(HELD)
  writeWindow(HELD, write)
  adoptWindow(HELD)
  vi.runAllTimers()
  expect(written).toEqual([HELD])
  expect(heard).toEqual([HELD, HELD])
  expect(preview()).toBeNull()
  stop()
})

test('a hand holds it from its first step until it rests or lets go', () => {
  const { write } = listen()
  expect(liveWindow.isHeld()).toBe(false)
  holdWindow(HELD)
  expect(liveWindow.isHeld()).toBe(true)
  vi.runAllTimers()
  expect(liveWindow.isHeld()).toBe(false)
  holdWindow(FURTHER)
  writeWindow(FURTHER, write)
  expect(liveWindow.isHeld()).toBe(false)
})

test('Back to an entry with the same window drops what keys were about to write', () => {
  const { written, write, stop } = listen()
  stepWindowTo(HELD, write)
  window.dispatchEvent(new PopStateEvent('popstate'))
  vi.runAllTimers()
  expect(written).toEqual([])
  expect(liveWindow.get()).toEqual(WRITTEN)
  stop()
})
