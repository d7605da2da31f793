import { useEffect, useRef, type KeyboardEvent } from 'react'
import { lastDay } from '#app/domain/time.ts'
import { dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import { dayNumber, stepOfKey } from '#app/timeline/drag.ts'
import { followPlayhead } from '#app/timeline/follow-playhead.ts'
import { stepPlayhead } from '#app/timeline/playback.ts'
import styles from '#app/timeline/playhead.module.css'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { seek } from '#app/timeline/use-playback.ts'

/** What is spoken of the playhead changes no more often than this while it plays, ms. */
const SPOKEN_MS = 250

/** The handle of the playhead. The ruler under it takes the drag. */
export function PlayheadThumb() {
  const { scale, committed } = useTimelineFrame()
  const translator = useTranslator()
  const thumb = useRef<HTMLDivElement>(null)
  const run = useHistoryRun()

  // The live instant is outside React: place with each frame, words a few times a second.
  useEffect(() => {
    const element = thumb.current
    if (!element) return
    const stops = [
      followPlayhead((at) => {
        element.style.transform = `translateX(${scale.x(at)}px)`
      }),
      followPlayhead((at) => {
        element.setAttribute('aria-valuenow', String(dayNumber(at)))
        element.setAttribute('aria-valuetext', dayText(translator, at, 'long'))
      }, SPOKEN_MS),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [scale, translator])

  const step = (event: KeyboardEvent) => {
    const days = event.altKey || event.ctrlKey || event.metaKey ? null : stepOfKey(event.key, event.shiftKey)
    const at = playhead.get()
    if (days === null || at === null) return
    event.preventDefault()
    seek(stepPlayhead(at, days, committed), committed, run.step)
  }

  return (
    // A range input would render with each frame.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div
      ref={thumb}
      // `aria-valuenow` is set with each move of the playhead, without React.
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="slider"
      tabIndex={0}
      className={styles.thumb}
      aria-label={translator.t('timeline.playhead')}
      aria-valuemin={dayNumber(committed.from)}
      aria-valuemax={dayNumber(lastDay(committed))}
      onKeyDown={step}
      onBlur={run.end}
    >
      <svg viewBox="0 0 14 18" aria-hidden="true">
        <path d="M1 1h12v9l-6 7-6-7z" />
      </svg>
    </div>
  )
}

/** The line of the playhead through all lanes. */
export function PlayheadLine() {
  const { scale } = useTimelineFrame()
  const line = useRef<HTMLDivElement>(null)
  // The live instant is outside React: the line is moved with each frame.
  useEffect(
    () =>
      followPlayhead((at) => {
        if (line.current) line.current.style.transform = `translateX(${scale.x(at)}px)`
      }),
    [scale],
  )
  return <div ref={line} className={styles.line} />
}
