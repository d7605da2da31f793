import { useEffect, useState } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { wallNow } from '#app/feeds/wall-clock.ts'

export { wallNow }

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

/** A timer cannot wait longer. */
const LONGEST_WAIT_MS = 2 ** 31 - 1

/** The wall clock, whenever it passes the next step: nothing is drawn anew in between. `nextStep` null: no more. */
export function useNowAtSteps(nextStep: (now: Instant) => Instant | null): Instant {
  const [now, setNow] = useState(wallNow)
  const step = nextStep(now)
  // Keeps in step with the wall clock.
  useEffect(() => (step === null ? undefined : tellAt(step, setNow)), [step])
  return now
}

/** Tells the wall clock when it passes `step`. Gives back how to stop. */
export function tellAt(step: Instant, tell: (now: Instant) => void): () => void {
  // A timer may strike a little early, and cannot wait for months: it looks again.
  const timer = setInterval(() => tell(wallNow()), Math.min(Math.max(step - wallNow(), 1), LONGEST_WAIT_MS))
  return () => clearInterval(timer)
}
