import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useThrottled } from '#app/ui/use-throttled.ts'

beforeEach(() => void vi.useFakeTimers({ now: 60_000 }))
afterEach(() => void vi.useRealTimers())

test('the first words after silence come at once, then one in each stretch, and the last of all comes through', () => {
  const { result, rerender } = renderHook(({ words }) => useThrottled(words, 1_000), { initialProps: { words: '' } })
  act(() => void vi.advanceTimersByTime(100))
  const say = (words: string, waitMs: number) => {
    rerender({ words })
    act(() => void vi.advanceTimersByTime(waitMs))
    return result.current
  }
  expect(say('one', 0)).toBe('one')
  expect(say('two', 400)).toBe('one')
  expect(say('three', 400)).toBe('one')
  expect(say('three', 200)).toBe('three')
  // What changes and comes back was never said, and takes no turn.
  expect(say('four', 100)).toBe('three')
  expect(say('three', 5_000)).toBe('three')
  expect(say('five', 0)).toBe('five')
})
