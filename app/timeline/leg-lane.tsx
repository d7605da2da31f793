import { memo, useId } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { EmptyWindow } from '#app/timeline/empty-window.tsx'
import { FEW_LEG_ROWS } from '#app/timeline/lane-heights.ts'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { LaneToggle } from '#app/timeline/lane-toggle.tsx'
import { LegBarPatterns } from '#app/timeline/leg-bar-drawing.tsx'
import { legBars, MOST_LEG_BARS } from '#app/timeline/leg-bars.ts'
import styles from '#app/timeline/leg-lane.module.css'
import { LegOverview } from '#app/timeline/leg-overview.tsx'
import { LegRow } from '#app/timeline/leg-row.tsx'
import { useRoving } from '#app/ui/roving.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

type LegLaneProps = Pick<Board, 'legs' | 'index' | 'selection' | 'highlighted' | 'nearest' | 'outage'> & {
  /** Legs of an empty window that the filter hides. */
  readonly filteredCount: number
  /** Is less than the window shown? */
  readonly isPart: boolean
  /** Does each leg have a row, rather than all a strip? */
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The legs that are shown: a row each when they are few, a strip when they are more, a note when they are many. */
export const LegLane = memo(function LegLane({
  nearest,
  filteredCount,
  isPart,
  isOpen,
  onToggle,
  ...board
}: LegLaneProps) {
  const { scale } = useTimelineFrame()
  const { t } = useTranslator()
  const patterns = useId()
  const bars = board.legs.length > MOST_LEG_BARS ? [] : legBars(board.legs, scale)
  const isStrip = !isOpen && bars.length > FEW_LEG_ROWS
  const { row, tabIndexOf, ...keys } = useRoving<HTMLDivElement>(bars.length)

  if (board.legs.length === 0) {
    return <EmptyWindow nearest={nearest} outage={board.outage} filteredCount={filteredCount} isPart={isPart} />
  }
  if (bars.length === 0) {
    return (
      <LaneRow label={t('timeline.legs')} className={styles.lane}>
        <p className={styles.note}>{t('timeline.legs.many', { count: board.legs.length })}</p>
      </LaneRow>
    )
  }
  const toggle = bars.length > FEW_LEG_ROWS ? onToggle : null
  if (isStrip) {
    return (
      <LaneRow
        label={
          <LaneToggle isOpen={false} onToggle={toggle}>
            {t('timeline.legs')}
          </LaneToggle>
        }
        className={styles.lane}
      >
        <LegBarPatterns id={patterns} />
        <LegOverview bars={bars} patterns={patterns} highlighted={board.highlighted} onOpen={onToggle} />
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
          {...board}
          patterns={patterns}
          tabIndex={tabIndexOf(index)}
          edge={
            index === 0 && toggle ? (
              <LaneToggle isOpen onToggle={toggle}>
                {t('timeline.legs')}
              </LaneToggle>
            ) : null
          }
        />
      ))}
    </div>
  )
})
