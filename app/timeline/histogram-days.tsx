import { memo, useState, type KeyboardEvent } from 'react'
import { addDays, type Instant } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { changeView } from '#app/state/use-view.ts'
import type { DaySum } from '#app/timeline/day-sums.ts'
import { dayCountText } from '#app/timeline/day-text.ts'
import styles from '#app/timeline/histogram.module.css'
import { playheadOf } from '#app/timeline/playback.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'

type HistogramDaysProps = { readonly sums: ReadonlyMap<Instant, DaySum> }

/** A week on the page keys, as on the thumbs of the window. */
const PAGE = 7

/**
 * The days of the histogram for the keyboard and for assistive technology: one control over the whole width, since a
 * day is far too narrow to aim at. The keys go from day to day, each says its numbers, Enter takes the playhead there.
 */
export const HistogramDays = memo(function HistogramDays({ sums }: HistogramDaysProps) {
  const { scale, committed, say } = useTimelineFrame()
  const translator = useTranslator()
  const [wanted, setWanted] = useState(0)
  const days = [...sums.keys()]
  const last = days.length - 1
  const index = Math.min(wanted, last)
  const day = days[index]
  if (day === undefined) return null
  const text = (at: Instant) => dayCountText(translator, at, sums.get(at))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') seek(playheadOf(day, committed), committed, changeView)
    else {
      const next = indexAfter(event.key, index, last)
      if (next === null) return
      setWanted(next)
      say(text(days[next] ?? day))
    }
    event.preventDefault()
  }

  const x = scale.x(day)
  return (
    <div
      role="spinbutton"
      tabIndex={0}
      aria-label={translator.t('timeline.histogram')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={text(day)}
      className={styles.days}
      onKeyDown={onKeyDown}
      onFocus={() => say(text(day))}
      onBlur={() => say(null)}
    >
      <span className={styles.day} style={{ left: x, width: scale.x(addDays(day, 1)) - x }} />
    </div>
  )
})

/** Which day a key goes to; null: not a key of a row of days. */
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
