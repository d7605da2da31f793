import { addDays, formatDay, type Instant } from '#app/domain/time.ts'
import { dayOfMonthText, spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { Hold, Mark } from '#app/panels/figures/chart-marks.tsx'
import { dayTicks } from '#app/panels/figures/chart-scale.ts'
import { CHART_HEIGHT, type ChartShape, type PlacedLine } from '#app/panels/figures/chart-shape.ts'
import styles from '#app/panels/figures/claims-chart.module.css'

/** One day is named in so many px of the axis. */
const TICK_WIDTH = 64

type ChartDrawingProps = {
  readonly shape: ChartShape
  readonly active: string | null
  /** px */
  readonly width: number
}

/** The lines and axes. Buttons on the marks, the list and the table say the same, so assistive technology is spared it. */
export function ChartDrawing({ shape, active, width }: ChartDrawingProps) {
  const { plot } = shape
  const isActive = ({ points }: PlacedLine) => points.some(({ point }) => point.claim.id === active)
  // What is drawn last lies on top.
  const lines = shape.lines.toSorted((a, b) => Number(isActive(a)) - Number(isActive(b)))
  return (
    <svg className={styles.drawing} width={width} height={CHART_HEIGHT} aria-hidden="true">
      <Axes shape={shape} />
      {lines.map((line) => (
        <g key={line.number} className={isActive(line) ? styles.active : undefined}>
          {line.points.map(({ point, ...placed }) => (
            <g key={point.claim.id}>
              {placed.from !== null && (
                <path
                  className={point.continuesCount ? styles.riser : styles.change}
                  d={`M${placed.said[0]} ${placed.from}V${placed.y}`}
                />
              )}
              <Hold {...placed} />
            </g>
          ))}
          <EndLabel line={line} right={plot.right} />
        </g>
      ))}
      {lines.map((line) => (
        <g key={line.number} className={isActive(line) ? styles.active : undefined}>
          {line.points.map(({ point, look, x, y, yHigh }) => (
            <g key={point.claim.id} className={point.claim.id === active ? styles.read : undefined}>
              <Mark look={look} x={x} y={y} yHigh={yHigh} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** The number of the claimant where its line ends, moved up or down where several end together. */
function EndLabel({ line, right }: { readonly line: PlacedLine; readonly right: number }) {
  const y = line.points.at(-1)?.y ?? line.labelY
  return (
    <>
      <path className={styles.leader} d={`M${right} ${y}L${right + 12} ${line.labelY}`} />
      <text className={styles.label} x={right + 15} y={line.labelY}>
        {line.number}
      </text>
    </>
  )
}

function Axes({ shape }: { readonly shape: ChartShape }) {
  const translator = useTranslator()
  const { plot, ticks, unit, days, xOf, yOf } = shape
  const numbers = unit === 'thousands' ? ticks.map((tick) => tick / 1000) : ticks
  return (
    <>
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={yOf(tick)} y2={yOf(tick)} />
          <text className={styles.value} x={plot.left - 6} y={yOf(tick)}>
            {translator.number(numbers[index] ?? 0)}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={plot.left} x2={plot.right} y1={plot.foot} y2={plot.foot} />
      {dayTicks(days, Math.floor((plot.right - plot.left) / TICK_WIDTH)).map((day) => (
        <g key={day}>
          <line className={styles.axis} x1={xOf(day)} x2={xOf(day)} y1={plot.foot} y2={plot.foot + 4} />
          <text className={styles.day} x={xOf(day)} y={plot.foot + 14}>
            {tickText(translator, day)}
          </text>
        </g>
      ))}
    </>
  )
}

/** "2024" where a year begins, else "1 Apr". */
function tickText(translator: Translator, day: Instant): string {
  if (!formatDay(day).endsWith('-01-01')) return dayOfMonthText(translator, day)
  return spanText(translator, { from: day, to: addDays(day, daysOfYear(day)) })
}

const daysOfYear = (first: Instant): number => (formatDay(addDays(first, 365)).endsWith('-01-01') ? 365 : 366)
