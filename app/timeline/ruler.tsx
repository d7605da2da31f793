import { memo, useRef } from 'react'
import type { TimeShown } from '#app/domain/time-mode.ts'
import { formatDay, formatInstant, lastDay } from '#app/domain/time.ts'
import { dayOfMonthText, dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import { setPlaying } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { windowNow } from '#app/timeline/follow-window.ts'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { playheadOf } from '#app/timeline/playback.ts'
import { PlayheadThumb } from '#app/timeline/playhead-thumb.tsx'
import { isOfHours, rulerTicks, type RulerStep, type Tick } from '#app/timeline/ruler-ticks.ts'
import styles from '#app/timeline/ruler.module.css'
import type { TimeScale } from '#app/timeline/scale.ts'
import { ShownBand } from '#app/timeline/shown-band.tsx'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'
import { usePointerDrag } from '#app/timeline/use-pointer-drag.ts'
import { ZoomButtons } from '#app/timeline/zoom-buttons.tsx'

/** Hours, days, weeks or months by room. A click or a drag on it moves the playhead. */
export const Ruler = memo(function Ruler({ shown }: { readonly shown: TimeShown }) {
  const { scale, isNarrow } = useTimelineFrame()
  const translator = useTranslator()
  const plot = useRef<HTMLDivElement>(null)
  const { step, labelled, minor } = rulerTicks(scale)

  const scrub = usePointerDrag(({ clientX }) => {
    const [before, window] = [playhead.get(), windowNow() ?? scale.extent]
    const left = plot.current?.getBoundingClientRect().left ?? 0
    const at = (x: number) => playheadOf(scale.dayAt(x - left), window)
    setPlaying(false)
    playhead.set(at(clientX))
    return {
      onMove: (_, x) => playhead.set(at(x)),
      onDrop: (_, x) => seek(at(x), window, changeView),
      onCancel: () => before !== null && playhead.set(before),
    }
  })

  const textOf = (tick: Tick): string => {
    if (scale.width - tick.x < roomOf(step)) return ''
    if (isOfHours(tick.at)) return formatInstant(tick.at).slice(11, 16)
    return isFine(step) ? dayOfMonthText(translator, tick.at) : dayText(translator, tick.at)
  }
  return (
    <LaneRow
      label={isNarrow ? 'UTC' : translator.t('timeline.yearsInUtc', { years: yearsOf(scale) })}
      edge={
        isNarrow ? null : (
          <div className={styles.beside}>
            <ZoomButtons />
          </div>
        )
      }
      className={styles.row}
    >
      <div ref={plot} className={styles.ruler} onPointerDown={scrub}>
        <svg width={scale.width} aria-hidden="true">
          {minor.map(({ at, x }) => (
            <line key={at} className={styles.minor} x1={x} x2={x} y1="75%" y2="100%" />
          ))}
          {labelled.map((tick) => (
            <g key={tick.at}>
              <line
                className={isOfHours(tick.at) ? styles.minor : styles.major}
                x1={tick.x}
                x2={tick.x}
                y1={isOfHours(tick.at) ? '60%' : '0'}
                y2="100%"
              />
              <text className={isOfHours(tick.at) ? styles.hour : styles.label} x={tick.x + 4} y="15">
                {textOf(tick)}
              </text>
            </g>
          ))}
        </svg>
        <ShownBand shown={shown} />
        <PlayheadThumb />
      </div>
    </LaneRow>
  )
})

const isFine = (step: RulerStep): boolean => step !== 'month' && step !== 'quarter' && step !== 'year'

/** A label that would run over the right end is left out; its line stays. px */
const roomOf = (step: RulerStep): number => (isFine(step) ? 48 : 80)

/** Days carry no year: it stands beside them, "2023" or "2023–2024". */
function yearsOf({ visible }: TimeScale): string {
  const [first, last] = [visible.from, lastDay(visible)].map((at) => formatDay(at).slice(0, 4))
  return first === last ? (first ?? '') : `${first}–${last}`
}
