import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { carrier } from '#app/timeline/carrier.ts'
import { attributeWriter, followWindow } from '#app/timeline/follow-window.ts'
import { PlayheadLine } from '#app/timeline/playhead-thumb.tsx'
import { sideOf } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import styles from '#app/timeline/window-lines.module.css'

/** A veil over what is outside the window. */
export function WindowVeil() {
  const { scale } = useTimelineFrame()
  const before = useRef<HTMLDivElement>(null)
  const after = useRef<HTMLDivElement>(null)
  // The window moves outside React. As wide as the axis and scaled, so that no step lays anything out.
  useLayoutEffect(() => {
    if (!before.current || !after.current) return
    const { width, x } = scale
    const [left, right] = [carrier(before.current, width), carrier(after.current, width)]
    const stop = followWindow(({ from, to }) => {
      left.to(0, x(from) / width)
      right.to(0, 1 - x(to) / width)
    })
    return () => {
      for (const end of [stop, left.stop, right.stop]) end()
    }
  }, [scale])
  return (
    <>
      <div ref={before} className={`${styles.veil} ${styles.before}`} />
      <div ref={after} className={`${styles.veil} ${styles.after}`} />
    </>
  )
}

/** The lines of the window's ends and of the playhead, from top to bottom, and what else lies over all rows. */
export function WindowLines({ children }: { readonly children?: ReactNode }) {
  const { scale } = useTimelineFrame()
  const start = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  // The window moves outside React.
  useLayoutEffect(() => {
    if (!start.current || !end.current) return
    const lines = [start.current, end.current].map((line) => ({
      write: attributeWriter(line),
      carried: carrier(line, scale.width),
    }))
    const stopFollowing = followWindow(({ from, to }) => {
      for (const [index, { write, carried }] of lines.entries()) {
        const at = index === 0 ? from : to
        carried.to(scale.x(at))
        write('hidden', sideOf(at, scale) === null ? null : '')
      }
    })
    return () => {
      stopFollowing()
      for (const { carried } of lines) carried.stop()
    }
  }, [scale])
  return (
    <div className={styles.over}>
      {children}
      <div ref={start} className={styles.bound} />
      <div ref={end} className={styles.bound} />
      <PlayheadLine />
    </div>
  )
}
