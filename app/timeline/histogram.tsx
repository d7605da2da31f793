import { memo, useId, useMemo, type PointerEvent } from 'react'
import { legMatches } from '#app/domain/case-index.ts'
import type { Instant } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { daySums, type DaySum } from '#app/timeline/day-sums.ts'
import { dayCountText } from '#app/timeline/day-text.ts'
import { highestCount, histogramBars, type Bar } from '#app/timeline/histogram-bars.ts'
import styles from '#app/timeline/histogram.module.css'
import { HistogramDays } from '#app/timeline/histogram-days.tsx'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { markedText, numberText } from '#app/timeline/quantity-said.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { WindowBrush } from '#app/timeline/window-brush.tsx'

const MODES = ['vessel', 'rail'] as const
/** Room of one mode's bars, px; the base line is between two of them. */
const HEIGHT = 22
/** Kept free at the end of the bars, for the arrow of an open bound, px. */
const HEADROOM = 5

type HistogramProps = { readonly board: Board; readonly filter: string }

/** Containers under way per day by mode: vessel above the base line, rail below, never one on the other. */
export const Histogram = memo(function Histogram({ board, filter }: HistogramProps) {
  const { scale, isNarrow, say } = useTimelineFrame()
  const translator = useTranslator()
  const { file, index } = board
  const { from, to } = scale.extent
  const sums = useMemo(() => {
    const legs = file.legs.filter((leg) => legMatches(leg, index, filter))
    return daySums(legs, file.consignments, { from, to })
    // The scale is made anew for each width; only its days matter here.
  }, [file, index, filter, from, to])
  const counts = [...sums.values()].flatMap((sum) => sum.counts)
  const bars = histogramBars(counts, scale, HEIGHT - HEADROOM)
  const highest = highestCount(counts)
  const isMadeUp = [...sums.values()].some(({ madeUp }) => madeUp !== 'none')
  const mostText =
    highest && markedText(translator, isMadeUp ? 'synthetic' : 'published', numberText(translator, highest))

  const read = ({ clientX, currentTarget }: PointerEvent) => {
    const day = scale.dayAt(clientX - currentTarget.getBoundingClientRect().left)
    say(dayCountText(translator, day, sums.get(day)))
  }

  const names = MODES.map((mode) => (
    <span key={mode} className={`${styles.axis} ${styles[mode]}`}>
      {translator.t(`mode.${mode}`)}
    </span>
  ))

  return (
    <LaneRow className={styles.row} label={isNarrow ? null : names}>
      <div className={styles.plot} onPointerMove={read} onPointerLeave={() => say(null)}>
        <HistogramBars bars={bars} sums={sums} width={scale.width} />
        <WindowBrush />
        <div className={styles.inside}>
          {isNarrow ? names : null}
          {mostText === null ? null : <span className={styles.most}>{mostText}</span>}
        </div>
        <HistogramDays sums={sums} />
      </div>
    </LaneRow>
  )
})

type HistogramBarsProps = {
  readonly bars: readonly Bar[]
  readonly sums: ReadonlyMap<Instant, DaySum>
  readonly width: number
}

function HistogramBars({ bars, sums, width }: HistogramBarsProps) {
  const hatch = useId()
  return (
    <svg className={styles.bars} width={width} height={2 * HEIGHT} aria-hidden="true">
      <defs>
        {MODES.map((mode) => (
          <pattern
            key={mode}
            id={`${hatch}${mode}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${mode === 'vessel' ? 45 : -45})`}
          >
            <rect className={`${styles.hatchGround} ${styles[mode]}`} width="4" height="4" />
            <line className={`${styles.hatchLine} ${styles[mode]}`} x1="0" x2="0" y1="0" y2="4" />
          </pattern>
        ))}
      </defs>
      {bars.length > 0 ? (
        <path className={styles.guide} d={`M0 ${HEADROOM}H${width}M0 ${2 * HEIGHT - HEADROOM}H${width}`} />
      ) : null}
      {bars.map((bar) => (
        <g
          key={`${bar.count.day} ${bar.count.mode}`}
          className={`${styles[bar.count.mode]} ${sums.get(bar.count.day)?.madeUp === 'none' ? '' : styles.madeUp}`}
        >
          <path d={boxOf(bar, bar.possible)} fill={`url(#${hatch}${bar.count.mode})`} />
          {bar.certain > 0 ? <path d={boxOf(bar, bar.certain)} className={styles.solid} /> : null}
          <path d={edgeOf(bar)} className={styles.edge} />
          {bar.isOpen ? <path d={arrowOf(bar)} className={styles.arrow} /> : null}
        </g>
      ))}
      <line className={styles.base} x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  )
}

/** Upwards for a vessel, downwards for rail. */
const side = ({ count }: Bar): 1 | -1 => (count.mode === 'vessel' ? -1 : 1)

const boxOf = (bar: Bar, height: number): string => `M${bar.x} ${HEIGHT}v${side(bar) * height}h${bar.width}V${HEIGHT}z`

/** The end of the bar: what is only possible has an edge too. */
const edgeOf = (bar: Bar): string => `M${bar.x} ${HEIGHT + side(bar) * bar.possible}h${bar.width}`

/** An open bound goes on: an arrow head at the end of the bar. */
function arrowOf(bar: Bar): string {
  const [middle, end] = [bar.x + bar.width / 2, HEIGHT + side(bar) * (bar.possible + 1)]
  const half = Math.min(Math.max(bar.width / 2, 2), 5)
  return `M${middle - half} ${end}L${middle} ${end + side(bar) * 4}L${middle + half} ${end}`
}
