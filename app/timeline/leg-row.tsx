import { Ship, TrainFront } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { setHover, useUi } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { LaneBeyond } from '#app/timeline/lane-beyond.tsx'
import { legRowHeight } from '#app/timeline/lane-heights.ts'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { LegBarDrawing } from '#app/timeline/leg-bar-drawing.tsx'
import type { LegBar } from '#app/timeline/leg-bars.ts'
import styles from '#app/timeline/leg-lane.module.css'
import { legEnds, legText, shortEnds } from '#app/timeline/leg-text.ts'
import { isInSight } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

type LegRowProps = Pick<Board, 'index' | 'selection' | 'highlighted'> & {
  readonly bar: LegBar
  readonly patterns: string
  readonly tabIndex: 0 | -1
  readonly edge: ReactNode
}

/** Room right of the axis where a row has nothing there, px. */
const FREE_EDGE = 120

/** One leg: its bar, a button over it that is wide enough to hit, and its places beside it. */
export function LegRow({ bar, index, selection, highlighted, patterns, tabIndex, edge }: LegRowProps) {
  const { scale, target, isNarrow, say } = useTimelineFrame()
  const translator = useTranslator()
  const { leg, possible } = bar
  const isHovered = useUi(({ hover }) => hover?.kind === 'leg' && hover.id === leg.id)
  const height = legRowHeight(target)
  const Icon = leg.mode === 'vessel' ? Ship : TrainFront
  const label = (
    <span className={`${styles.label} ${styles[leg.mode]}`}>
      <Icon aria-hidden="true" />
      {isNarrow ? null : translator.t(`mode.${leg.mode}`)}
    </span>
  )
  if (!isInSight(possible.span, scale)) {
    return (
      <LaneRow label={label} edge={edge} className={styles.row}>
        <div className={styles.plot} style={{ height }}>
          <LaneBeyond
            side={possible.span.from < scale.visible.from ? 'before' : 'after'}
            count={1}
            nearest={possible.span}
            tabIndex={tabIndex}
          />
        </div>
      </LaneRow>
    )
  }

  // The names stand beside the bar, on the side with more room; what is right of the axis is free too.
  const after = scale.width - possible.left - possible.width + (edge || isNarrow ? 0 : FREE_EDGE)
  const isAfter = after >= possible.left
  const { from, to } = legEnds(leg, index)
  // Two names from right to left would turn the arrow between them into its opposite.
  const ends = { from: translator.name(from), to: translator.name(to) }
  const name = shortEnds(ends, Math.max(after, possible.left))
  const text = legText(translator, leg, index)
  const point = (isOn: boolean) => {
    setHover(isOn ? { kind: 'leg', id: leg.id } : null)
    say(isOn ? text : null)
  }
  return (
    <LaneRow label={label} edge={edge} className={styles.row}>
      <div className={`${styles.plot} ${styles[leg.mode]}`} style={{ height }}>
        <LegBarDrawing bar={bar} patterns={patterns} width={scale.width} height={height} />
        <span
          className={styles.name}
          data-side={isAfter ? 'after' : 'before'}
          style={isAfter ? { left: possible.left + possible.width } : { right: scale.width - possible.left }}
        >
          {name}
        </span>
        <button
          type="button"
          data-roving
          tabIndex={tabIndex}
          aria-label={text}
          aria-current={selection?.kind === 'leg' && selection.id === leg.id}
          className={styles.hit}
          data-lit={isHovered || highlighted.has(leg.id)}
          style={{
            left: Math.max(0, Math.min(possible.left, scale.width - target)),
            width: Math.max(possible.width, target),
            top: (height - target) / 2,
            height: target,
          }}
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
