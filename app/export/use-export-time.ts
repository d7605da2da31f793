import { useEffect, useRef, type RefObject } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { useNow } from '#app/state/clock.ts'

/** How old the time of export may be, ms. It is printed to the minute. */
const CLOCK_MS = 5000

/** The time of export, kept at hand without a new render, and so a new preview, with every tick. */
export function useExportTime(): RefObject<Instant> {
  const now = useNow(CLOCK_MS)
  const time = useRef(now)
  useEffect(() => {
    time.current = now
  }, [now])
  return time
}
