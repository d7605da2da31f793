import { useEffect, useRef, useState } from 'react'

/** The value, but never changing more often than every `everyMs`; the last one always comes through. */
export function useThrottled<T>(value: T, everyMs: number): T {
  const [shown, setShown] = useState(value)
  const last = useRef(-Infinity)
  // Keeps in step with the wall clock.
  useEffect(() => {
    // What is shown already takes no turn: the first thing to say after silence is said at once.
    if (Object.is(value, shown)) return
    const wait = Math.max(0, last.current + everyMs - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setShown(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, shown, everyMs])
  return shown
}
