import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { daySpan, lastDay, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { dayOfMonthText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import styles from '#app/timeline/axis-edges.module.css'
import { followPlayhead } from '#app/timeline/follow-playhead.ts'
import { attributeWriter, followWindow, windowNow } from '#app/timeline/follow-window.ts'
import { sideOf, type TimeScale } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

const SIDES = ['before', 'after'] as const
type Side = (typeof SIDES)[number]

const ENDS = { before: 'start', after: 'end' } as const

const thumbOf = (button: HTMLElement, thumb: 'start' | 'end' | 'playhead'): HTMLElement | null | undefined =>
  button.closest('section')?.querySelector<HTMLElement>(`[data-thumb=${thumb}]`)

/** What of the window and the playhead lies out of sight on a side, nearest to the window's own end first. */
function awayOn(side: Side, scale: TimeScale, window: TimeWindow, at: Instant | null) {
  const edge = side === 'before' ? window.from : lastDay(window)
  return {
    edge: sideOf(edge, scale) === side ? edge : null,
    playhead: at !== null && sideOf(at, scale) === side ? at : null,
  }
}

/** Says at the ends of the axis that the window goes on out of sight, or where the playhead is; a click goes there. */
export function AxisEdges() {
  const { scale, axis } = useTimelineFrame()
  const translator = useTranslator()
  const root = useRef<HTMLDivElement>(null)
  // Window and playhead are outside React: the two buttons come and go with them.
  useLayoutEffect(() => {
    const buttons = [...(root.current?.children ?? [])].map((button) => ({ button, write: attributeWriter(button) }))
    const draw = () => {
      const window = windowNow()
      if (!window) return
      for (const [index, { button, write }] of buttons.entries()) {
        const side = SIDES[index]
        if (!side) continue
        const away = awayOn(side, scale, window, playhead.get())
        const words = [
          away.edge === null
            ? null
            : translator.t(`timeline.away.window.${side}`, { day: dayOfMonthText(translator, away.edge) }),
          away.playhead === null
            ? null
            : translator.t('timeline.away.playhead', { day: dayOfMonthText(translator, away.playhead) }),
        ].filter((word) => word !== null)
        write('hidden', words.length === 0 ? '' : null)
        const text = translator.list(words)
        if (button.textContent !== text) button.textContent = text
      }
    }
    const stops = [followWindow(draw), followPlayhead(draw, 250)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [scale, translator])

  const show = (side: Side, button: HTMLElement) => {
    const window = windowNow()
    const away = window && awayOn(side, scale, window, playhead.get())
    const day = away && (away.edge ?? away.playhead)
    if (day === null) return
    flushSync(() => axis.reveal(daySpan(day)))
    // A button that has nothing more to say is gone: the focus goes on with what it brought into sight.
    if (button.hidden) thumbOf(button, away?.edge === null ? 'playhead' : ENDS[side])?.focus({ preventScroll: true })
  }
  return (
    <div ref={root}>
      {SIDES.map((side) => (
        // Its words say what is out of sight, and are written where that is known.
        // oxlint-disable-next-line jsx-a11y/control-has-associated-label
        <button
          key={side}
          type="button"
          hidden
          className={`${styles.edge} ${styles[side]}`}
          onClick={(event) => show(side, event.currentTarget)}
        />
      ))}
    </div>
  )
}
