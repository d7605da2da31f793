import { useEffect, useState } from 'react'
import { instant, type Instant } from '#app/domain/time.ts'

/** The wall clock now. What a case tells never hangs on it. */
export const wallNow = (): Instant => instant(Date.now())

/** The wall clock, as often as asked; null: once. */
export function useNow(everyMs: number | null): Instant {
  const [now, setNow] = useState(wallNow)
  // Keeps in step with the wall clock.
  useEffect(() => {
    if (everyMs === null) return
    const timer = setInterval(() => setNow(wallNow()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
