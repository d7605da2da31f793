import { Ship, TrainFront } from 'lucide-react'
import { memo, useId } from 'react'
import { overlaps } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { setHover, useUi } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { EmptyWindow } from '#app/timeline/empty-window.tsx'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { LegBarDrawing, LegBarPatterns } from '#app/timeline/leg-bar-drawing.tsx'
import { legBars, MOST_LEG_BARS, type LegBar } from '#app/timeline/leg-bars.ts'
import styles from '#app/timeline/leg-lane.module.css'
import { legEnds, legText } from '#app/timeline/leg-text.ts'
import { useRoving } from '#app/timeline/roving.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

/** The legs that are shown, a row each when they are few. */
export const LegLane = memo(function LegLane({ board }: { readonly board: Board }) {
  const { scale, target } = useTimelineFrame()
  const { t } = useTranslator()
  const patterns = useId()
  const bars = board.legs.length > MOST_LEG_BARS ? [] : legBars(board.legs, scale)
  const { row, tabIndexOf, ...keys } = useRoving<HTMLDivElement>(bars.length)

  if (board.legs.length === 0) return <EmptyWindow board={board} />
  if (bars.length === 0) {
    return (
      <LaneRow label={t('timeline.legs')} className={styles.lane}>
        <p className={styles.note}>{t('timeline.legs.many', { count: board.legs.length })}</p>
      </LaneRow>
    )
  }
  return (
    <div
      ref={row}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('timeline.legs')}
      className={styles.lane}
      {...keys}
    >
      <LegBarPatterns id={patterns} />
      {bars.map((bar, index) => (
        <LegRow
          key={bar.leg.id}
          bar={bar}
          board={board}
          patterns={patterns}
          tabIndex={tabIndexOf(index)}
          height={target}
        />
      ))}
    </div>
  )
})

type LegRowProps = {
  readonly bar: LegBar
  readonly board: Board
  readonly patterns: string
  readonly tabIndex: 0 | -1
  readonly height: number
}

function LegRow({ bar, board, patterns, tabIndex, height }: LegRowProps) {
  const { scale, window, target, isNarrow, say } = useTimelineFrame()
  const translator = useTranslator()
  const isHovered = useUi(({ hover }) => hover?.kind === 'leg' && hover.id === bar.leg.id)
  const { leg, possible } = bar
  const text = legText(translator, leg, board.index)
  const { from, to } = legEnds(leg, board.index)
  const Icon = leg.mode === 'vessel' ? Ship : TrainFront
  const label = (
    <span className={`${styles.label} ${styles[leg.mode]}`}>
      <Icon aria-hidden="true" />
      {isNarrow ? null : translator.t(`mode.${leg.mode}`)}
    </span>
  )
  // The names stand beside the bar, on the side with more room.
  const after = scale.width - possible.left - possible.width
  const beside =
    after >= possible.left ? { left: scale.width - after, width: after } : { left: 0, width: possible.left }
  const point = (isOn: boolean) => {
    setHover(isOn ? { kind: 'leg', id: leg.id } : null)
    say(isOn ? text : null)
  }
  const left = Math.max(0, Math.min(possible.left, scale.width - target))
  return (
    <LaneRow label={label} className={styles.row}>
      {/* Over the drawing lies a button as wide as the bar, and at least as wide as can be hit. */}
      <div className={`${styles.plot} ${styles[leg.mode]}`} style={{ height }}>
        <LegBarDrawing bar={bar} patterns={patterns} width={scale.width} height={height} />
        <span className={styles.name} data-side={after >= possible.left ? 'after' : 'before'} style={beside}>
          {`${from} → ${to}`}
        </span>
        <button
          type="button"
          data-roving
          tabIndex={tabIndex}
          aria-label={text}
          aria-current={board.selection?.kind === 'leg' && board.selection.id === leg.id}
          className={styles.hit}
          data-lit={isHovered || board.highlighted.has(leg.id)}
          data-outside={!overlaps(possible.span, window)}
          style={{ left, width: Math.max(possible.width, target) }}
          onPointerEnter={() => point(true)}
          onPointerLeave={() => point(false)}
          onFocus={() => point(true)}
          onBlur={() => point(false)}
          onClick={() => changeView({ selection: { kind: 'leg', id: leg.id } })}
        />
      </div>
    </LaneRow>
  )
}
