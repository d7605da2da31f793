import { useLayoutEffect, useMemo } from 'react'
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
  // Keeps the clock in step with what React does not know, before anything is drawn by it.
  useLayoutEffect(() => {
    const tick = () => {
      if (tellTime(keeper.clock, window, shown)) for (const listener of keeper.listeners) listener()
    }
    tick()
    const stops = [liveWindow.subscribe(tick), playhead.subscribe(tick)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [keeper, window, shown])
  return keeper
}
