import { useRef } from 'react'
import { playhead } from '#app/state/playhead.ts'
import { setPlaying } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { dayOfMonthText, dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { playheadOf } from '#app/timeline/playback.ts'
import { PlayheadThumb } from '#app/timeline/playhead-thumb.tsx'
import { rulerTicks, type RulerStep } from '#app/timeline/ruler-ticks.ts'
import styles from '#app/timeline/ruler.module.css'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'
import { usePointerDrag } from '#app/timeline/use-pointer-drag.ts'

/** Days, weeks or months by room. A click or a drag on it moves the playhead. */
export function Ruler() {
  const { scale, committed } = useTimelineFrame()
  const translator = useTranslator()
  const plot = useRef<HTMLDivElement>(null)
  const { step, labelled, minor } = rulerTicks(scale)

  const scrub = usePointerDrag(({ clientX }) => {
    const before = playhead.get()
    const left = plot.current?.getBoundingClientRect().left ?? 0
    const at = (x: number) => playheadOf(scale.dayAt(x - left), committed)
    setPlaying(false)
    playhead.set(at(clientX))
    return {
      onMove: (_, x) => playhead.set(at(x)),
      onDrop: (_, x) => seek(at(x), committed, changeView),
      onCancel: () => before !== null && playhead.set(before),
    }
  })

  return (
    <LaneRow label="UTC" className={styles.row}>
      <div ref={plot} className={styles.ruler} onPointerDown={scrub}>
        <svg width={scale.width} aria-hidden="true">
          {minor.map(({ at, x }) => (
            <line key={at} className={styles.minor} x1={x} x2={x} y1="75%" y2="100%" />
          ))}
          {labelled.map((tick) => (
            <g key={tick.at}>
              <line className={styles.major} x1={tick.x} x2={tick.x} y1="0" y2="100%" />
              <text className={styles.label} x={tick.x + 4} y="15">
                {scale.width - tick.x < roomOf(step)
                  ? ''
                  : isFine(step)
                    ? dayOfMonthText(translator, tick.at)
                    : dayText(translator, tick.at)}
              </text>
            </g>
          ))}
        </svg>
        <PlayheadThumb />
      </div>
    </LaneRow>
  )
}

const isFine = (step: RulerStep): boolean => step === 'day' || step === 'week' || step === 'fortnight'

/** A label that would run over the right end is left out; its line stays. px */
const roomOf = (step: RulerStep): number => (isFine(step) ? 48 : 80)
