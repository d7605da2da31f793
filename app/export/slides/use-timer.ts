import { useEffect, useState } from 'react'

type Timer = {
  /** ms that ran before the last start. */
  readonly before: number
  /** When it was started, on the clock of the page; null: it stands. */
  readonly started: number | null
}

const TICK_MS = 250

/** A stopwatch: start, pause, reset. Counts by the page's own clock, which nobody can set. */
export function useTimer() {
  const [timer, setTimer] = useState<Timer>({ before: 0, started: null })
  const [now, setNow] = useState(0)
  const isRunning = timer.started !== null
  // Keeps in step with the clock while it runs.
  useEffect(() => {
    if (!isRunning) return
    const tick = setInterval(() => setNow(performance.now()), TICK_MS)
    return () => clearInterval(tick)
  }, [isRunning])
  const elapsed = timer.before + (timer.started === null ? 0 : Math.max(0, now - timer.started))
  return {
    isRunning,
    text: clockText(elapsed),
    start: () => {
      const at = performance.now()
      setNow(at)
      setTimer(({ before }) => ({ before, started: at }))
    },
    pause: () => {
      const at = performance.now()
      setTimer(({ before, started }) => ({ before: before + (started === null ? 0 : at - started), started: null }))
    },
    reset: () => {
      const at = performance.now()
      setNow(at)
      setTimer(({ started }) => ({ before: 0, started: started === null ? null : at }))
    },
  }
}

/** "0:00:00": hours, minutes, seconds. */
function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
