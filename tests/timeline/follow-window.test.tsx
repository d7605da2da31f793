import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { adoptWindow, dropHeldWindow, holdWindow } from '#app/state/live-window.ts'
import { carrier } from '#app/timeline/carrier.ts'
import { followWindow, READABLE_MS } from '#app/timeline/follow-window.ts'
import { days } from '#tests/support/sketch.ts'

const STANDING = days('2023-09-07', '2023-10-01')
const step = (day: number) => days(`2023-09-${String(day).padStart(2, '0')}`, '2023-10-01')

beforeEach(() => {
  vi.useFakeTimers()
  adoptWindow(days('2023-01-01', '2023-01-02'))
  adoptWindow(STANDING)
})
afterEach(() => {
  dropHeldWindow()
  vi.useRealTimers()
})

test('words follow a moving hand a few times a second and never miss its last step', () => {
  const drawn: number[] = []
  const stop = followWindow((window) => drawn.push(new Date(window.from).getUTCDate()), READABLE_MS)
  for (const day of [8, 9, 10, 11]) {
    holdWindow(step(day))
    vi.advanceTimersByTime(10)
  }
  expect(drawn).toEqual([7, 8])
  vi.advanceTimersByTime(READABLE_MS)
  expect(drawn).toEqual([7, 8, 11])
  stop()
})

test('words say at once what stands when the hand lets go', () => {
  const drawn: number[] = []
  const stop = followWindow((window) => drawn.push(new Date(window.from).getUTCDate()), READABLE_MS)
  holdWindow(step(8))
  holdWindow(step(9))
  dropHeldWindow()
  expect(drawn.at(-1)).toBe(7)
  vi.runAllTimers()
  expect(drawn.at(-1)).toBe(7)
  stop()
  holdWindow(step(12))
  vi.runAllTimers()
  expect(drawn.at(-1)).toBe(7)
})

test('an element is carried to its px and drawn as its share', () => {
  const element = document.createElement('div')
  const carried = carrier(element, 800)
  carried.to(200, 0.25)
  expect(element.style.translate).toBe('200px')
  expect(element.style.scale).toBe('0.25 1')
  carried.stop()
  expect(element.style.translate).toBe('')
  carried.to(200, 0.25)
  expect(element.style.translate, 'the same place again, after it was left').toBe('200px')
  carried.stop()
})
