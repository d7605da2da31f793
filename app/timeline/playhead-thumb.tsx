import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { daySpan, instant, lastDay } from '#app/domain/time.ts'
import { dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'
import { carrier } from '#app/timeline/carrier.ts'
import { dayNumber, stepOfKey } from '#app/timeline/drag.ts'
import { followPlayhead } from '#app/timeline/follow-playhead.ts'
import { attributeWriter, followWindow, windowNow } from '#app/timeline/follow-window.ts'
import { stepPlayhead } from '#app/timeline/playback.ts'
import ring from '#app/timeline/ring.module.css'
import styles from '#app/timeline/playhead.module.css'
import { sideOf } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { seek } from '#app/timeline/use-playback.ts'

/** What is spoken of the playhead changes no more often than this while it plays, ms. */
const SPOKEN_MS = 250

/** The handle of the playhead. The ruler under it takes the drag. */
export function PlayheadThumb() {
  const { scale, axis } = useTimelineFrame()
  const translator = useTranslator()
  const thumb = useRef<HTMLDivElement>(null)
  const run = useHistoryRun()

  // The live instant and the window are outside React: place with each frame, words a few times a second.
  useLayoutEffect(() => {
    const element = thumb.current
    if (!element) return
    const [write, carried] = [attributeWriter(element), carrier(element, scale.width)]
    const stops = [
      carried.stop,
      followWindow((window) => {
        write('aria-valuemin', String(dayNumber(window.from)))
        write('aria-valuemax', String(dayNumber(lastDay(window))))
      }),
      followPlayhead((at) => {
        carried.to(scale.x(at))
        write('data-away', sideOf(at, scale))
      }),
      followPlayhead((at) => {
        write('aria-valuenow', String(dayNumber(at)))
        write('aria-valuetext', dayText(translator, at, 'long'))
        // Play that runs out of sight turns the page.
        if (!useUi.getState().isPlaying || sideOf(at, scale) === null) return
        const length = scale.visible.to - scale.visible.from
        axis.reveal({ from: at, to: instant(at + length * 0.84) })
      }, SPOKEN_MS),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [scale, axis, translator])

  const bringIntoSight = () => {
    const at = playhead.get()
    if (at !== null && sideOf(at, scale) !== null) axis.reveal(daySpan(at))
  }
  const step = (event: KeyboardEvent) => {
    const days = event.altKey || event.ctrlKey || event.metaKey ? null : stepOfKey(event.key, event.shiftKey)
    const [at, window] = [playhead.get(), windowNow()]
    if (days === null || at === null || !window) return
    event.preventDefault()
    seek(stepPlayhead(at, days, window), window, run.step)
    bringIntoSight()
  }

  return (
    // A range input would render with each frame.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div
      ref={thumb}
      // What a slider must tell is set with each move of the playhead, without React.
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="slider"
      data-thumb="playhead"
      tabIndex={0}
      className={styles.thumb}
      aria-label={translator.t('timeline.playhead')}
      onKeyDown={step}
      onFocus={bringIntoSight}
      onBlur={run.end}
    >
      <svg viewBox="0 0 14 18" aria-hidden="true">
        <path d="M1 1h12v9l-6 7-6-7z" />
      </svg>
      <span className={ring.ring} />
    </div>
  )
}

/** The line of the playhead through all lanes. */
export function PlayheadLine() {
  const { scale } = useTimelineFrame()
  const line = useRef<HTMLDivElement>(null)
  // The live instant is outside React: the line is moved with each frame.
  useLayoutEffect(() => {
    const element = line.current
    if (!element) return
    const [write, carried] = [attributeWriter(element), carrier(element, scale.width)]
    const stop = followPlayhead((at) => {
      carried.to(scale.x(at))
      write('hidden', sideOf(at, scale) === null ? null : '')
    })
    return () => {
      stop()
      carried.stop()
    }
  }, [scale])
  return <div ref={line} className={styles.line} />
}
