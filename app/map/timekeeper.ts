import { useEffect, useMemo } from 'react'
import { shownSpan, type TimeShown } from '#app/domain/time-mode.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'
import { clockAt, setClock, type Clock } from '#app/map/layers/clock.ts'
import { playheadIn } from '#app/map/phases.ts'
import { liveWindow } from '#app/state/live-window.ts'
import { playhead } from '#app/state/playhead.ts'

/** The clock of the map, and who wants to know that it has another time. */
export type Timekeeper = {
  readonly clock: Clock
  readonly subscribe: (listener: () => void) => () => void
}

/** Sets a clock to the window that the hand holds (or the one given) and the live playhead; gives back whether that is another time. */
export function tellTime(clock: Clock, window: TimeWindow, shown: TimeShown): boolean {
  const held = liveWindow.get() ?? window
  const at = playheadIn(held, playhead.get())
  return setClock(clock, shownSpan(shown, held, at), at, shown.mode !== 'window')
}

/** One clock for all that stands on the map, in step with the hand and the playhead, outside React. */
export function useTimekeeper(base: Instant, window: TimeWindow, shown: TimeShown): Timekeeper {
  const keeper = useMemo(() => {
    const listeners = new Set<() => void>()
    return {
      listeners,
      clock: clockAt(base),
      subscribe: (listener: () => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
  }, [base])
  // Who draws for the first time must not wait for the effect below.
  useMemo(() => tellTime(keeper.clock, window, shown), [keeper, window, shown])

  // Keeps the clock in step with what React does not know.
  useEffect(() => {
    const tick = () => {
      if (tellTime(keeper.clock, window, shown)) for (const listener of keeper.listeners) listener()
    }
    tick()
    const stops = [liveWindow.subscribe(tick), playhead.subscribe(tick)]
    // The clock may have been set above while this component was drawn: whoever listens is told once.
    for (const listener of keeper.listeners) listener()
    return () => {
      for (const stop of stops) stop()
    }
  }, [keeper, window, shown])
  return keeper
}
