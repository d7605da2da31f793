import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onComeback } from '#app/state/comeback.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function setup(wait: () => number | null) {
  const network = new EventTarget()
  const asked: number[] = []
  const begun = Date.now()
  const stop = onComeback(network, wait, () => asked.push(Date.now() - begun))
  return { comeOnline: () => network.dispatchEvent(new Event('online')), asked, stop }
}

test('a network that is back is asked after its wait, and a network that flaps once', () => {
  const { comeOnline, asked } = setup(() => 2_000)
  comeOnline()
  vi.advanceTimersByTime(1_000)
  for (let times = 0; times < 20; times++) comeOnline()
  expect(asked).toEqual([])
  vi.advanceTimersByTime(60_000)
  comeOnline()
  vi.advanceTimersByTime(60_000)
  expect(asked).toEqual([2_000])
})

test('what is not to be asked is not, until it may be', () => {
  const waits = [null, 500]
  const { comeOnline, asked } = setup(() => waits.shift() ?? null)
  comeOnline()
  vi.advanceTimersByTime(60_000)
  expect(asked).toEqual([])
  comeOnline()
  vi.advanceTimersByTime(60_000)
  expect(asked).toEqual([60_500])
})

test('who has stopped listening asks no more', () => {
  const { comeOnline, asked, stop } = setup(() => 500)
  comeOnline()
  stop()
  comeOnline()
  vi.advanceTimersByTime(60_000)
  expect(asked).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
