import { useEffect } from 'react'
import type { Scene } from '#app/demo/show/scene.ts'
import { elapsedAt, sceneAt, setElapsed, setRunning, startBeside, type Moment } from '#app/demo/show/schedule.ts'
import { setShowClock, setShowPaused, useShow } from '#app/state/show.ts'

export type ShowTime = {
  /** As the show stood when a scene last began or somebody stopped or moved it. */
  readonly moment: Moment
  readonly isPaused: boolean
  readonly isRunning: boolean
  /** How long the show has run now, ms. */
  readonly elapsed: () => number
  readonly setPaused: (isPaused: boolean) => void
  readonly step: (by: 1 | -1) => void
}

/**
 * The time of a show: that of the wall while it runs, and none while it is paused or the tab is hidden. One timer a
 * scene: between two scenes nothing is done.
 */
export function useShowClock(scenes: readonly Scene[]): ShowTime {
  const { clock, isPaused } = useShow()
  // Keeps in step with whether anybody can see it.
  useEffect(() => {
    const look = () => setShowClock((before) => setRunning(before, !isPaused && !document.hidden, performance.now()))
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [isPaused])

  // Wakes when the scene is over; a timer that comes early finds the same scene and is set again.
  useEffect(() => {
    if (clock.since === null) return
    const left = sceneAt(scenes, elapsedAt(clock, performance.now())).leftMs
    const timer = setTimeout(
      () => setShowClock((before) => setRunning(before, true, performance.now())),
      Math.ceil(left),
    )
    return () => clearTimeout(timer)
  }, [clock, scenes])

  return {
    moment: sceneAt(scenes, clock.elapsedMs),
    isPaused,
    isRunning: clock.since !== null,
    elapsed: () => elapsedAt(clock, performance.now()),
    setPaused: setShowPaused,
    step: (by) =>
      setShowClock((before) => {
        const now = performance.now()
        return setElapsed(before, startBeside(scenes, elapsedAt(before, now), by), now)
      }),
  }
}
