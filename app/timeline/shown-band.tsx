import { useLayoutEffect, useRef } from 'react'
import { shownSpan, type TimeShown } from '#app/domain/time-mode.ts'
import { playhead } from '#app/state/playhead.ts'
import { followPlayhead } from '#app/timeline/follow-playhead.ts'
import { followWindow, windowNow } from '#app/timeline/follow-window.ts'
import styles from '#app/timeline/ruler.module.css'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

/** A bar along the ruler over the days that are shown, where that is less than the window. */
export function ShownBand({ shown }: { readonly shown: TimeShown }) {
  const { scale } = useTimelineFrame()
  const band = useRef<HTMLDivElement>(null)
  const { mode, rollingDays } = shown
  // Playhead and window are outside React: the band goes with both.
  useLayoutEffect(() => {
    if (mode === 'window') return
    const draw = () => {
      const [element, at, window] = [band.current, playhead.get(), windowNow()]
      if (!element || at === null || !window) return
      const { from, to } = shownSpan({ mode, rollingDays }, window, at)
      const left = scale.x(from)
      element.style.transform = `translateX(${left}px) scaleX(${(scale.x(to) - left) / scale.width})`
    }
    const stops = [followPlayhead(draw), followWindow(draw)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [scale, mode, rollingDays])
  return mode === 'window' ? null : <div ref={band} className={styles.band} />
}
