import { useEffect } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Selection } from '#app/state/view.ts'
import { ClusterMark } from '#app/timeline/cluster-mark.tsx'
import { EventMark } from '#app/timeline/event-mark.tsx'
import styles from '#app/timeline/event-lane.module.css'
import { LaneBeyond } from '#app/timeline/lane-beyond.tsx'
import { clustersOf, spanOf, type Cluster, type LaneLayout } from '#app/timeline/lanes.ts'
import { laneHeight } from '#app/timeline/lane-heights.ts'
import { useRoving } from '#app/ui/roving.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import type { Lane } from '#app/timeline/timeline-events.ts'

/** More marks than this make the page slow, and no one sees them apart. */
const MOST_MARKS = 300

type EventMarksProps = {
  readonly lane: Lane
  readonly layout: LaneLayout
  readonly selection: Selection | null
  readonly isOpen: boolean
  /** Asks for one mark under the other, and to go on with an event. */
  readonly onOpen: (id: string) => void
}

/** The marks of a lane: one tab stop, the arrow keys go from one to the next. */
export function EventMarks({ lane, layout, selection, isOpen, onOpen }: EventMarksProps) {
  const { scale, target, isNarrow } = useTimelineFrame()
  const { t } = useTranslator()
  const isCrowded = layout.marks.length > MOST_MARKS
  const marks = isCrowded ? [] : layout.marks
  // One row needs no more room than one row.
  const isSpread = isOpen && layout.rowCount > 1 && !isCrowded
  // Where the label stands above, it would cover what reaches out of the lane.
  const oneRow = isNarrow ? target : laneHeight(target)
  const height = isSpread ? layout.rowCount * target : oneRow
  const clusters: readonly Cluster[] = isSpread
    ? marks.map((mark) => ({ marks: [mark], box: mark.box }))
    : clustersOf(marks, scale.width)
  const { before, after } = layout
  const offset = before.length > 0 ? 1 : 0
  const { row, tabIndexOf, ...keys } = useRoving<HTMLDivElement>(clusters.length + offset + (after.length > 0 ? 1 : 0))

  const chosen = marks.find(({ event }) => event.kind === selection?.kind && event.id === selection.id)?.event.id
  // The lanes scroll: what was chosen elsewhere, on the map or in a list, is brought into sight.
  useEffect(() => {
    if (chosen === undefined || row.current?.contains(document.activeElement)) return
    row.current?.querySelector('[data-lit="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, row])

  const isEmpty = layout.marks.length + layout.earlier.length + layout.later.length + layout.undated.length === 0
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={t(`timeline.lane.${lane}`)}
      className={styles.plot}
      style={{ height }}
      {...keys}
    >
      {isCrowded ? <p className={styles.note}>{t('timeline.lane.many', { count: layout.marks.length })}</p> : null}
      {isEmpty && before.length + after.length === 0 ? <p className={styles.note}>{t('timeline.lane.none')}</p> : null}
      {before.length > 0 ? (
        <LaneBeyond side="before" count={before.length} nearest={spanOf(before.slice(-1))} tabIndex={tabIndexOf(0)} />
      ) : null}
      {clusters.map((cluster, index) => {
        const [first] = cluster.marks
        if (!first) return null
        const own = { selection, tabIndex: tabIndexOf(index + offset) }
        const top = isSpread ? first.row * target : (height - target) / 2
        return cluster.marks.length === 1 ? (
          <EventMark key={first.event.id} mark={first} top={top} {...own} />
        ) : (
          <ClusterMark
            key={first.event.id}
            cluster={cluster}
            lane={lane}
            top={top}
            onOpen={() => onOpen(first.event.id)}
            {...own}
          />
        )
      })}
      {after.length > 0 ? (
        <LaneBeyond
          side="after"
          count={after.length}
          nearest={spanOf(after.slice(0, 1))}
          tabIndex={tabIndexOf(clusters.length + offset)}
        />
      ) : null}
    </div>
  )
}
