import { useState, type KeyboardEvent } from 'react'
import type { Instant, Span } from '#app/domain/time.ts'
import styles from '#app/timeline/time-spin.module.css'
import { isInSight } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

type TimeSpinProps = {
  readonly label: string
  /** The stretches of time to go through, in order. */
  readonly spans: readonly Span[]
  readonly textOf: (index: number) => string
  readonly onEnter: (index: number) => void
}

/** A week of days on the page keys, as on the thumbs of the window. */
const PAGE = 7

/**
 * Bars for the keyboard and for assistive technology: one control over the whole width, since a bar is far too narrow to
 * aim at. The keys go from bar to bar, each says its numbers, Enter takes the playhead there.
 */
export function TimeSpin({ label, spans, textOf, onEnter }: TimeSpinProps) {
  const { scale, axis, say } = useTimelineFrame()
  const [wanted, setWanted] = useState<Instant | null>(null)
  const last = spans.length - 1
  const found = wanted === null ? 0 : spans.findIndex(({ to }) => to > wanted)
  const index = found === -1 ? last : found
  const span = spans[index]
  if (!span) return null

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') onEnter(index)
    else {
      const next = indexAfter(event.key, index, last)
      const to = next === null ? null : spans[next]
      if (next === null || !to) return
      setWanted(to.from)
      if (!isInSight(to, scale)) axis.reveal(to)
      say(textOf(next))
    }
    event.preventDefault()
  }

  const x = scale.x(span.from)
  return (
    <div
      role="spinbutton"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={textOf(index)}
      className={styles.spin}
      onKeyDown={onKeyDown}
      onFocus={() => say(textOf(index))}
      onBlur={() => say(null)}
    >
      <span className={styles.bar} style={{ left: x, width: scale.x(span.to) - x }} />
    </div>
  )
}

/** Which bar a key goes to; null: not a key of a row of bars. */
function indexAfter(key: string, index: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -last,
    End: last,
  }
  const step = steps[key]
  return step === undefined ? null : Math.min(Math.max(index + step, 0), last)
}
