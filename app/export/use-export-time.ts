import { useCallback, useEffect, useRef } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { useNow } from '#app/state/clock.ts'

/** How old the time of export may be, ms. It is printed to the minute. */
const CLOCK_MS = 5000

/** Gives the time of export when asked, without a new render of what is made, and so a new preview, with every tick. */
export function useExportTime(): () => Instant {
  const now = useNow(CLOCK_MS)
  const time = useRef(now)
  // Keeps the time at hand.
  useEffect(() => {
    time.current = now
  }, [now])
  return useCallback(() => time.current, [])
}
