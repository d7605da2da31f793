import type { KeyboardEvent } from 'react'
import { dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { dayNumber, stepOfKey, stepWindow, thumbRange } from '#app/timeline/drag.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { useWindowDrag } from '#app/timeline/use-window-drag.ts'
import styles from '#app/timeline/window-brush.module.css'

/** One end of the window: a slider over days. The end speaks the last day that is inside. */
export function WindowThumb({ end }: { readonly end: 'start' | 'end' }) {
  const { scale, window, committed } = useTimelineFrame()
  const translator = useTranslator()
  const run = useHistoryRun()
  const drag = useWindowDrag(end)
  const { now, least, most } = thumbRange(window, end, scale.extent)

  const step = (event: KeyboardEvent) => {
    const days = event.altKey || event.ctrlKey || event.metaKey ? null : stepOfKey(event.key, event.shiftKey)
    if (days === null) return
    event.preventDefault()
    run.step({ window: stepWindow(committed, end, days, scale.extent) })
  }

  return (
    // A range input has one thumb, and two of them on one track take each other's pointer.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div
      role="slider"
      tabIndex={0}
      className={`${styles.thumb} ${styles[end]}`}
      style={{ transform: `translateX(${scale.x(end === 'start' ? window.from : window.to)}px)` }}
      aria-label={translator.t(end === 'start' ? 'timeline.windowStart' : 'timeline.windowEnd')}
      aria-valuemin={dayNumber(least)}
      aria-valuemax={dayNumber(most)}
      aria-valuenow={dayNumber(now)}
      aria-valuetext={dayText(translator, now, 'long')}
      onKeyDown={step}
      onBlur={run.end}
      onPointerDown={drag}
    />
  )
}
