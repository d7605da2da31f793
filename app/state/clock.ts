import { useEffect, useState } from 'react'
import { instant, type Instant } from '#app/domain/time.ts'

/** The wall clock, as often as asked; null: once. What a case tells never hangs on it. */
export function useNow(everyMs: number | null): Instant {
  const [now, setNow] = useState(() => instant(Date.now()))
  // Keeps in step with the wall clock.
  useEffect(() => {
    if (everyMs === null) return
    const timer = setInterval(() => setNow(instant(Date.now())), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
