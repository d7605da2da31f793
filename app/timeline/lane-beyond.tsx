import { flushSync } from 'react-dom'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Span } from '#app/domain/time.ts'
import styles from '#app/timeline/axis-edges.module.css'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

type LaneBeyondProps = {
  readonly side: 'before' | 'after'
  readonly count: number
  /** The nearest of them: a click brings it into sight. */
  readonly nearest: Span
  readonly tabIndex: 0 | -1
}

/** At the end of a lane: how much of it lies out of sight on that side. */
export function LaneBeyond({ side, count, nearest, tabIndex }: LaneBeyondProps) {
  const { axis, say } = useTimelineFrame()
  const translator = useTranslator()
  const text = translator.t(`timeline.beyond.${side}`, { count, nearest: spanText(translator, nearest, 'long') })
  const show = (button: HTMLElement) => {
    const row = button.parentElement
    flushSync(() => axis.reveal(nearest))
    // When nothing is left out of sight the button is gone: the focus goes to what came into sight on its side.
    if (button.isConnected) return
    const marks = [...(row?.querySelectorAll<HTMLElement>('[data-roving]') ?? [])]
    marks.at(side === 'before' ? 0 : -1)?.focus({ preventScroll: true })
  }
  return (
    <button
      type="button"
      data-roving
      tabIndex={tabIndex}
      className={`${styles.edge} ${styles.beyond} ${styles[side]}`}
      aria-label={text}
      onPointerEnter={() => say(text)}
      onPointerLeave={() => say(null)}
      onFocus={() => say(text)}
      onBlur={() => say(null)}
      onClick={(event) => show(event.currentTarget)}
    >
      {count}
    </button>
  )
}
