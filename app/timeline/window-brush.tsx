import { useLayoutEffect, useRef } from 'react'
import { changeView } from '#app/state/use-view.ts'
import { carrier } from '#app/timeline/carrier.ts'
import { followWindow, windowNow } from '#app/timeline/follow-window.ts'
import { playheadOf } from '#app/timeline/playback.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'
import { useWindowDrag } from '#app/timeline/use-window-drag.ts'
import styles from '#app/timeline/window-brush.module.css'
import { WindowThumb } from '#app/timeline/window-thumb.tsx'

/** The window over the histogram: two thumbs and a body to drag. */
export function WindowBrush() {
  const { scale } = useTimelineFrame()
  const body = useRef<HTMLDivElement>(null)
  const drag = useWindowDrag('body', (clientX) => {
    const [window, left] = [windowNow(), body.current?.parentElement?.getBoundingClientRect().left ?? 0]
    if (window) seek(playheadOf(scale.dayAt(clientX - left), window), window, changeView)
  })
  // The window moves outside React. As wide as the axis and scaled, so that no step lays anything out.
  useLayoutEffect(() => {
    if (!body.current) return
    const carried = carrier(body.current, scale.width)
    const stop = followWindow(({ from, to }) => {
      const [left, right] = [scale.x(from), scale.x(to)]
      carried.to(left, (right - left) / scale.width)
    })
    return () => {
      stop()
      carried.stop()
    }
  }, [scale])
  return (
    <div className={styles.brush}>
      <div ref={body} className={styles.body} onPointerDown={drag} />
      <WindowThumb end="start" />
      <WindowThumb end="end" />
    </div>
  )
}
