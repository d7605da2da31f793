import { afterEach, beforeEach, vi } from 'vitest'

/** For each test of a file in Node: a window whose timers strike when the test says so. */
export function stillWindow(): void {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
}
