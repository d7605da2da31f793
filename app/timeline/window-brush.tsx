import { useRef } from 'react'
import { changeView } from '#app/state/use-view.ts'
import { playheadOf } from '#app/timeline/playback.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'
import { useWindowDrag } from '#app/timeline/use-window-drag.ts'
import styles from '#app/timeline/window-brush.module.css'
import { WindowThumb } from '#app/timeline/window-thumb.tsx'

/** The window over the histogram: two thumbs and a body to drag, and a veil over what is outside. */
export function WindowBrush() {
  const { scale, window, committed } = useTimelineFrame()
  const plot = useRef<HTMLDivElement>(null)
  const drag = useWindowDrag('body', (clientX) => {
    const x = clientX - (plot.current?.getBoundingClientRect().left ?? 0)
    seek(playheadOf(scale.dayAt(x), committed), committed, changeView)
  })
  const [left, right] = [scale.x(window.from), scale.x(window.to)]
  return (
    <div ref={plot} className={styles.brush}>
      <div className={styles.veil} style={{ left: 0, width: left }} />
      <div className={styles.veil} style={{ left: right, right: 0 }} />
      <div className={styles.body} style={{ left, width: right - left }} onPointerDown={drag} />
      <WindowThumb end="start" />
      <WindowThumb end="end" />
    </div>
  )
}
