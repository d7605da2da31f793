import { memo, useId, useMemo, useRef, type MouseEvent } from 'react'
import { DAY_MS, daySpan, formatInstant, type Instant, type Span } from '#app/domain/time.ts'
import { basisOfTracks, type Positions } from '#app/domain/track.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { changeView } from '#app/state/use-view.ts'
import laneStyles from '#app/timeline/event-lane.module.css'
import { windowNow } from '#app/timeline/follow-window.ts'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { playheadOf } from '#app/timeline/playback.ts'
import { positionBars, type PositionBar } from '#app/timeline/position-bars.ts'
import styles from '#app/timeline/positions-lane.module.css'
import { markedText } from '#app/timeline/quantity-said.ts'
import { TimeSpin } from '#app/timeline/time-spin.tsx'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { seek } from '#app/timeline/use-playback.ts'

/** Height of the highest bar, px. */
const HEIGHT = 16

type PositionsLaneProps = { readonly positions: Positions | null; readonly arrival: PositionsArrival }

/** How many positions were reported when, as a strip of bars: hatched and marked where they are made up. */
export const PositionsLane = memo(function PositionsLane({ positions, arrival }: PositionsLaneProps) {
  const { scale } = useTimelineFrame()
  const translator = useTranslator()
  const { t } = translator
  const bars = useMemo(() => (positions ? positionBars(positions, scale) : []), [positions, scale])
  const label = <h2 className={laneStyles.label}>{t('timeline.lane.positions')}</h2>
  if (!positions || positions.count === 0) {
    return (
      <div className={laneStyles.lane}>
        <LaneRow label={label}>
          <p className={laneStyles.note}>{noneText(translator, positions, arrival)}</p>
        </LaneRow>
      </div>
    )
  }
  return (
    <div className={laneStyles.lane}>
      <LaneRow label={label} edge={<Total positions={positions} />}>
        <Strip positions={positions} bars={bars} />
      </LaneRow>
    </div>
  )
})

/** Why there is nothing to draw: none came yet, none will, none could be used, or there is none. */
function noneText(
  { t }: Translator,
  positions: Positions | null,
  { condition, leftOutCount }: PositionsArrival,
): string {
  if (positions === null) return t(condition === 'failed' ? 'timeline.positions.failed' : 'timeline.positions.loading')
  return leftOutCount > 0 ? t('timeline.positions.leftOut', { count: leftOutCount }) : t('timeline.positions.none')
}

function Total({ positions }: { readonly positions: Positions }) {
  const { isNarrow } = useTimelineFrame()
  const { t, number } = useTranslator()
  const isMadeUp = basisOfTracks(positions.tracks) === 'synthetic'
  const { count, grid } = positions
  // Rows without a place are in no cell of the grid.
  const whole = t('timeline.positions.places', { count, withoutPlace: count - grid.order.length })
  return (
    <span className={styles.total} title={whole}>
      <span aria-hidden="true">{isNarrow ? number(count) : t('timeline.positions.short', { count })}</span>
      <span className="visually-hidden">{whole}</span>
      {isMadeUp ? <b>{t('timeline.synthetic.letters')}</b> : null}
    </span>
  )
}

function Strip({ positions, bars }: { readonly positions: Positions; readonly bars: readonly PositionBar[] }) {
  const { scale, say } = useTimelineFrame()
  const translator = useTranslator()
  const hatch = useId()
  const pointed = useRef<number | null>(null)
  const basis = basisOfTracks(positions.tracks) ?? 'published'
  const most = bars.reduce((highest, { count }) => Math.max(highest, count), 1)
  const textOf = (bar: PositionBar) =>
    markedText(
      translator,
      basis,
      translator.t('timeline.positions.count', { when: whenText(translator, bar.span), count: bar.count }),
    )
  const barAt = ({ clientX, currentTarget }: MouseEvent) => {
    const x = clientX - currentTarget.getBoundingClientRect().left
    return bars.findIndex((bar) => x < bar.x + bar.width)
  }
  const go = (bar: PositionBar | undefined) => {
    const window = windowNow()
    if (bar && window) seek(playheadOf(bar.span.from, window), window, changeView)
  }
  const path = bars
    .filter(({ count }) => count > 0)
    .map(({ x, width, count }) => {
      const height = Math.max((count / most) * HEIGHT, 1)
      return `M${x} ${HEIGHT}v${-height}h${Math.max(width - (width > 4 ? 1 : 0), 1)}V${HEIGHT}z`
    })
    .join('')
  return (
    // The keys are on the control inside; this is for the pointer alone.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={styles.plot}
      onPointerMove={(event) => {
        const index = event.buttons === 0 ? barAt(event) : pointed.current
        if (index === null || index === pointed.current) return
        pointed.current = index
        say(bars[index] ? textOf(bars[index]) : null)
      }}
      onPointerLeave={() => {
        pointed.current = null
        say(null)
      }}
      onClick={(event) => go(bars[barAt(event)])}
    >
      <svg width={scale.width} height={HEIGHT} aria-hidden="true" data-basis={basis} className={styles.bars}>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" x2="0" y1="0" y2="4" />
        </pattern>
        <path d={path} fill={basis === 'published' ? undefined : `url(#${hatch})`} />
      </svg>
      <TimeSpin
        label={translator.t('timeline.positions')}
        spans={bars.map(({ span }) => span)}
        textOf={(index) => (bars[index] ? textOf(bars[index]) : '')}
        onEnter={(index) => go(bars[index])}
      />
    </div>
  )
}

/** "12 September 2023, UTC" or "12 September 2023, 06:00–07:00 UTC". */
function whenText(translator: Translator, span: Span): string {
  const { t } = translator
  const isDays = (span.to - span.from) % DAY_MS === 0
  if (isDays) return t('timeline.positions.days', { span: spanText(translator, span, 'long') })
  const hourOf = (at: Instant) => formatInstant(at).slice(11, 16)
  return t('timeline.positions.hours', {
    day: spanText(translator, daySpan(span.from), 'long'),
    from: hourOf(span.from),
    to: hourOf(span.to),
  })
}
