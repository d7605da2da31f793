import { memo, useId, useMemo, useRef, type PointerEvent } from 'react'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { daySpan, type Instant } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { changeView } from '#app/state/use-view.ts'
import { AxisEdges } from '#app/timeline/axis-edges.tsx'
import { daySums, type DaySum } from '#app/timeline/day-sums.ts'
import { dayCountText } from '#app/timeline/day-text.ts'
import { windowNow } from '#app/timeline/follow-window.ts'
import { highestCount, histogramBars, type Bar } from '#app/timeline/histogram-bars.ts'
import styles from '#app/timeline/histogram.module.css'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { playheadOf } from '#app/timeline/playback.ts'
import { markedText, numberText } from '#app/timeline/quantity-said.ts'
import { TimeSpin } from '#app/timeline/time-spin.tsx'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'
import { WindowBrush } from '#app/timeline/window-brush.tsx'
import { WindowVeil } from '#app/timeline/window-lines.tsx'

const MODES = ['vessel', 'rail'] as const
/** Room of one mode's bars, px; the base line is between two of them. */
const HEIGHT = 16
/** Kept free at the end of the bars, for the arrow of an open bound, px. */
const HEADROOM = 4

type HistogramProps = {
  /** Those of the case that pass the filter. */
  readonly legs: readonly Leg[]
  readonly consignments: readonly Consignment[]
}

/** Containers under way per day by mode: vessel above the base line, rail below, never one on the other. */
export const Histogram = memo(function Histogram({ legs, consignments }: HistogramProps) {
  const { scale, isNarrow, say } = useTimelineFrame()
  const translator = useTranslator()
  const pointed = useRef<Instant | null>(null)
  const { from, to } = scale.extent
  // The scale is made anew for each width; only its days matter here.
  const sums = useMemo(() => daySums(legs, consignments, { from, to }), [legs, consignments, from, to])
  const days = useMemo(() => [...sums.keys()].map(daySpan), [sums])
  const counts = [...sums.values()].flatMap((sum) => sum.counts)
  const bars = histogramBars(counts, scale, HEIGHT - HEADROOM)
  const highest = highestCount(counts)
  const isMadeUp = [...sums.values()].some(({ madeUp }) => madeUp !== 'none')
  const mostText =
    highest && markedText(translator, isMadeUp ? 'synthetic' : 'published', numberText(translator, highest))

  const textOf = (day: Instant) => dayCountText(translator, day, sums.get(day))
  const read = ({ buttons, clientX, currentTarget }: PointerEvent) => {
    // A hand that drags something does not read, and each pixel of its way counts.
    if (buttons !== 0) return
    const day = scale.dayAt(clientX - currentTarget.getBoundingClientRect().left)
    if (day === pointed.current) return
    pointed.current = day
    say(textOf(day))
  }
  const leave = () => {
    pointed.current = null
    say(null)
  }
  const go = (index: number) => {
    const [day, window] = [days[index]?.from, windowNow()]
    if (day !== undefined && window) seek(playheadOf(day, window), window, changeView)
  }

  const names = MODES.map((mode) => (
    <span key={mode} className={`${styles.axis} ${styles[mode]}`}>
      {translator.t(`mode.${mode}`)}
    </span>
  ))

  const most = mostText === null ? null : <span className={styles.most}>{mostText}</span>

  return (
    <LaneRow className={styles.row} label={isNarrow ? null : names} edge={isNarrow ? null : most}>
      <div className={styles.plot} onPointerMove={read} onPointerLeave={leave}>
        <HistogramBars bars={bars} sums={sums} width={scale.width} />
        <WindowVeil />
        <WindowBrush />
        <div className={styles.inside}>
          {isNarrow ? names : null}
          {isNarrow ? most : null}
        </div>
        <TimeSpin
          label={translator.t('timeline.histogram')}
          spans={days}
          textOf={(index) => (days[index] ? textOf(days[index].from) : '')}
          onEnter={go}
        />
        <AxisEdges />
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
