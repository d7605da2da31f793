import { memo } from 'react'
import { addDays, type Instant } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { changeView } from '#app/state/use-view.ts'
import type { DaySum } from '#app/timeline/day-sums.ts'
import { dayCountText } from '#app/timeline/day-text.ts'
import styles from '#app/timeline/histogram.module.css'
import { playheadOf } from '#app/timeline/playback.ts'
import { useRoving } from '#app/timeline/roving.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'

type HistogramDaysProps = { readonly sums: ReadonlyMap<Instant, DaySum> }

/** The days of the histogram for the keyboard and for assistive technology: each says its numbers, Enter goes there. */
export const HistogramDays = memo(function HistogramDays({ sums }: HistogramDaysProps) {
  const { scale, committed, say } = useTimelineFrame()
  const translator = useTranslator()
  const days = [...sums.keys()]
  const { row, tabIndexOf, ...keys } = useRoving<HTMLDivElement>(days.length)
  if (days.length === 0) return null
  return (
    <div ref={row} role="toolbar" aria-label={translator.t('timeline.histogram')} {...keys}>
      {days.map((day, index) => {
        const text = dayCountText(translator, day, sums.get(day))
        const x = scale.x(day)
        return (
          <button
            key={day}
            type="button"
            data-roving
            tabIndex={tabIndexOf(index)}
            className={styles.day}
            style={{ left: x, width: scale.x(addDays(day, 1)) - x }}
            aria-label={text}
            onFocus={() => say(text)}
            onBlur={() => say(null)}
            onClick={() => seek(playheadOf(day, committed), committed, changeView)}
          />
        )
      })}
    </div>
  )
})
