import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { followWindow } from '#app/timeline/follow-window.ts'
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
  useLayoutEffect(
    () =>
      followWindow(({ from, to }) => {
        if (before.current) before.current.style.transform = `scaleX(${scale.x(from) / scale.width})`
        if (after.current) after.current.style.transform = `scaleX(${1 - scale.x(to) / scale.width})`
      }),
    [scale],
  )
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
  useLayoutEffect(
    () =>
      followWindow(({ from, to }) => {
        for (const [line, at] of [
          [start.current, from],
          [end.current, to],
        ] as const) {
          if (!line) continue
          line.style.transform = `translateX(${scale.x(at)}px)`
          line.hidden = sideOf(at, scale) !== null
        }
      }),
    [scale],
  )
  return (
    <div className={styles.over}>
      {children}
      <div ref={start} className={styles.bound} />
      <div ref={end} className={styles.bound} />
      <PlayheadLine />
    </div>
  )
}
