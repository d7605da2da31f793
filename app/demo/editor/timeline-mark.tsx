import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { EffectIcon } from '#app/demo/editor/effect-icon.tsx'
import styles from '#app/demo/editor/timeline.module.css'
import { LANE_HEIGHT, type Mark } from '#app/demo/editor/timeline-marks.ts'

type TimelineMarkProps = {
  readonly mark: Mark
  /** Where the axis stands, px. */
  readonly axisY: number
  readonly spanMs: number
  readonly effect: string
  readonly isChosen: boolean
  readonly isEnabled: boolean
  readonly isTabbable: boolean
  readonly onChoose: () => void
  readonly onKey: (event: KeyboardEvent) => void
  /** A hand holds it so many px from where it was taken, at `beganMs`. */
  readonly onHold: (pixels: number, beganMs: number) => void
  readonly onRelease: () => void
}

/** Upper edge of its label, px. */
export const topOf = ({ lane }: Mark, axisY: number): number =>
  lane === null ? axisY : axisY - (lane + 1) * LANE_HEIGHT

/** So far a hand may shake without meaning to drag, px. */
const SHAKE = 3

/** One inject on the timeline: a slider that is moved by keys and by the pointer. */
export function TimelineMark(props: TimelineMarkProps) {
  const { mark, axisY, spanMs, effect, isChosen, isEnabled, isTabbable, onChoose, onKey, onHold, onRelease } = props
  const began = useRef<{ readonly x: number; readonly atMs: number; readonly isDragged: boolean } | null>(null)
  const take = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.focus()
    began.current = { x: event.clientX, atMs: mark.atMs, isDragged: false }
    onChoose()
  }
  const drag = (event: PointerEvent<SVGGElement>) => {
    const start = began.current
    if (!start) return
    const pixels = event.clientX - start.x
    if (!start.isDragged && Math.abs(pixels) < SHAKE) return
    began.current = { ...start, isDragged: true }
    onHold(pixels, start.atMs)
  }
  const release = () => {
    if (!began.current) return
    began.current = null
    onRelease()
  }
  const { x, labelX, width, lane, label, title, atMs, index } = mark
  const top = topOf(mark, axisY)
  const classes = [styles.mark, isChosen && styles.chosen, !isEnabled && styles.off].filter(Boolean).join(' ')
  return (
    <g
      role="slider"
      tabIndex={isTabbable ? 0 : -1}
      aria-label={title}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={Math.round(spanMs / 1000)}
      aria-valuenow={Math.round(atMs / 1000)}
      aria-valuetext={elapsedText(atMs)}
      className={classes}
      data-mark={index}
      onFocus={onChoose}
      onKeyDown={onKey}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <title>{`${elapsedText(atMs)} ${title}`}</title>
      <circle cx={x} cy={axisY} r={lane === null ? 6 : 4} />
      {lane !== null && (
        <>
          <rect x={labelX} y={top} width={width} height={LANE_HEIGHT - 4} rx={4} />
          <EffectIcon kind={effect} x={labelX + 6} y={top + 5} />
          <text x={labelX + 24} y={top + 16}>
            {label}
          </text>
        </>
      )}
    </g>
  )
}
