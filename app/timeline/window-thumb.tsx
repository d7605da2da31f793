import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { daySpan } from '#app/domain/time.ts'
import { dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { stepWindowTo, writeHeldWindow } from '#app/state/live-window.ts'
import { carrier } from '#app/timeline/carrier.ts'
import { dayNumber, stepOfKey, stepWindow, thumbRange } from '#app/timeline/drag.ts'
import { attributeWriter, followWindow, windowNow } from '#app/timeline/follow-window.ts'
import { sideOf } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { useWindowDrag } from '#app/timeline/use-window-drag.ts'
import ring from '#app/timeline/ring.module.css'
import styles from '#app/timeline/window-brush.module.css'

/** One end of the window: a slider over days. The end speaks the last day that is inside. */
export function WindowThumb({ end }: { readonly end: 'start' | 'end' }) {
  const { scale, axis } = useTimelineFrame()
  const translator = useTranslator()
  const run = useHistoryRun()
  const drag = useWindowDrag(end)
  const thumb = useRef<HTMLDivElement>(null)

  // The window moves outside React: place and words go with each step.
  useLayoutEffect(() => {
    const element = thumb.current
    if (!element) return
    const [write, carried] = [attributeWriter(element), carrier(element, scale.width)]
    const stop = followWindow((window) => {
      const edge = end === 'start' ? window.from : window.to
      const { now, least, most } = thumbRange(window, end, scale.extent)
      carried.to(scale.x(edge))
      write('data-away', sideOf(edge, scale))
      write('aria-valuemin', String(dayNumber(least)))
      write('aria-valuemax', String(dayNumber(most)))
      write('aria-valuenow', String(dayNumber(now)))
      write('aria-valuetext', dayText(translator, now, 'long'))
    })
    return () => {
      stop()
      carried.stop()
    }
  }, [end, scale, translator])

  const bringIntoSight = () => {
    const window = windowNow()
    const { now } = window ? thumbRange(window, end, scale.extent) : { now: null }
    if (now !== null && sideOf(now, scale) !== null) axis.reveal(daySpan(now))
  }
  const step = (event: KeyboardEvent) => {
    const days = event.altKey || event.ctrlKey || event.metaKey ? null : stepOfKey(event.key, event.shiftKey)
    const window = windowNow()
    if (days === null || !window) return
    event.preventDefault()
    stepWindowTo(stepWindow(window, end, days, scale.extent), run.step)
    bringIntoSight()
  }
  const leave = () => {
    writeHeldWindow()
    run.end()
  }

  return (
    // A range input has one thumb, and two of them on one track take each other's pointer.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div
      ref={thumb}
      // What a slider must tell is set with each step of the window, without React.
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="slider"
      data-thumb={end}
      tabIndex={0}
      className={`${styles.thumb} ${styles[end]}`}
      aria-label={translator.t(end === 'start' ? 'timeline.windowStart' : 'timeline.windowEnd')}
      onKeyDown={step}
      onFocus={bringIntoSight}
      onBlur={leave}
      onPointerDown={drag}
    >
      <span className={ring.ring} />
    </div>
  )
}
