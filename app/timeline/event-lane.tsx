import { memo, useEffect, useId, useRef, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Selection } from '#app/state/view.ts'
import { EventList } from '#app/timeline/event-list.tsx'
import { EventMarks } from '#app/timeline/event-marks.tsx'
import styles from '#app/timeline/event-lane.module.css'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { LaneToggle } from '#app/timeline/lane-toggle.tsx'
import type { LaneLayout } from '#app/timeline/lanes.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import type { Lane } from '#app/timeline/timeline-events.ts'

const EDGES = ['earlier', 'later', 'undated'] as const
type Edge = (typeof EDGES)[number]

type EventLaneProps = {
  readonly lane: Lane
  readonly layout: LaneLayout
  readonly selection: Selection | null
  /** Are its marks one under the other, rather than all in one row? */
  readonly isOpen: boolean
  readonly onToggle: (lane: Lane) => void
}

/** One lane of events: marks in rows or in one, and at the edge what the timeline does not reach. */
export const EventLane = memo(function EventLane({ lane, layout, selection, isOpen, onToggle }: EventLaneProps) {
  const { isNarrow } = useTimelineFrame()
  const { t } = useTranslator()
  const [listed, setListed] = useState<Edge | null>(null)
  const listId = useId()
  const wanted = useRef<string | null>(null)
  const plot = useRef<HTMLDivElement>(null)

  // Who opened the lane by a mark goes on with what it stood for.
  useEffect(() => {
    if (!isOpen || wanted.current === null) return
    plot.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(wanted.current)}"]`)?.focus()
    wanted.current = null
  }, [isOpen])

  const edges = EDGES.filter((edge) => layout[edge].length > 0).map((edge) => (
    <button
      key={edge}
      id={`${listId}${edge}`}
      type="button"
      className={styles.more}
      aria-label={t(`timeline.edge.${edge}.${lane}`, { count: layout[edge].length })}
      aria-expanded={listed === edge}
      aria-controls={listed === edge ? listId : undefined}
      onClick={() => setListed(listed === edge ? null : edge)}
      onKeyDown={(event) => event.key === 'Escape' && setListed(null)}
    >
      {t(`timeline.edge.${edge}`, { count: layout[edge].length })}
    </button>
  ))
  const label = (
    <LaneToggle isOpen={isOpen} onToggle={layout.rowCount > 1 ? () => onToggle(lane) : null}>
      {t(`timeline.lane.${lane}`)}
    </LaneToggle>
  )
  const above = (
    <>
      {label}
      {edges}
    </>
  )

  return (
    <div ref={plot} className={styles.lane}>
      <LaneRow label={isNarrow ? above : label} edge={isNarrow ? null : edges}>
        <EventMarks
          lane={lane}
          layout={layout}
          selection={selection}
          isOpen={isOpen}
          onOpen={(id) => {
            wanted.current = id
            onToggle(lane)
          }}
        />
      </LaneRow>
      {listed && layout[listed].length > 0 ? (
        <EventList
          id={listId}
          title={t(`timeline.edge.${listed}.${lane}`, { count: layout[listed].length })}
          events={layout[listed]}
          selection={selection}
          onClose={() => {
            setListed(null)
            document.getElementById(`${listId}${listed}`)?.focus()
          }}
        />
      ) : null}
    </div>
  )
})
