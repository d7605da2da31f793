import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import styles from '#app/demo/editor/timeline.module.css'
import { PAD, ticksOf, xOf, type Axis } from '#app/demo/editor/timeline-marks.ts'

type TimelineAxisProps = {
  readonly axis: Axis
  /** Where it stands, px. */
  readonly y: number
}

/** Half of a written moment, px. */
const HALF_TEXT = 24

/** The line of time under the injects; each of them says its own moment to those who do not see it. */
export function TimelineAxis({ axis, y }: TimelineAxisProps) {
  return (
    <g aria-hidden>
      <line className={styles.axis} x1={PAD} x2={axis.width - PAD} y1={y} y2={y} />
      {ticksOf(axis).map((tick) => {
        const x = xOf(axis, tick)
        const textX = Math.min(Math.max(x, HALF_TEXT), axis.width - HALF_TEXT)
        return (
          <g key={tick}>
            <line className={styles.axis} x1={x} x2={x} y1={y} y2={y + 4} />
            <text className={styles.tick} x={textX} y={y + 17} textAnchor="middle">
              {elapsedText(tick)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
