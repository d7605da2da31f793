import { useLayoutEffect, useRef } from 'react'
import { shownSpan, type TimeShown } from '#app/domain/time-mode.ts'
import { playhead } from '#app/state/playhead.ts'
import { carrier } from '#app/timeline/carrier.ts'
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
    const element = band.current
    if (mode === 'window' || !element) return
    const carried = carrier(element, scale.width)
    const draw = () => {
      const [at, window] = [playhead.get(), windowNow()]
      if (at === null || !window) return
      const { from, to } = shownSpan({ mode, rollingDays }, window, at)
      const left = scale.x(from)
      carried.to(left, (scale.x(to) - left) / scale.width)
    }
    const stops = [followPlayhead(draw), followWindow(draw), carried.stop]
    return () => {
      for (const stop of stops) stop()
    }
  }, [scale, mode, rollingDays])
  return mode === 'window' ? null : <div ref={band} className={styles.band} />
}
