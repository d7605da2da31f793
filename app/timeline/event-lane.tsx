import { memo, useEffect, useId, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Selection } from '#app/state/view.ts'
import { EventList } from '#app/timeline/event-list.tsx'
import { EventMark } from '#app/timeline/event-mark.tsx'
import styles from '#app/timeline/event-lane.module.css'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import { layoutLane } from '#app/timeline/lanes.ts'
import { useRoving } from '#app/timeline/roving.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import type { Lane, TimelineEvent } from '#app/timeline/timeline-events.ts'

const EDGES = ['earlier', 'later', 'undated'] as const
type Edge = (typeof EDGES)[number]

/** More marks than this make the page slow, and no one sees them apart. */
const MOST_MARKS = 300

type EventLaneProps = {
  readonly lane: Lane
  readonly events: readonly TimelineEvent[]
  readonly selection: Selection | null
}

/** One lane of events: marks in rows, and at the edge what the timeline does not reach. */
export const EventLane = memo(function EventLane({ lane, events, selection }: EventLaneProps) {
  const { scale, target, isNarrow } = useTimelineFrame()
  const { t } = useTranslator()
  const [open, setOpen] = useState<Edge | null>(null)
  const listId = useId()
  const layout = layoutLane(events, scale, target)
  const isCrowded = layout.marks.length > MOST_MARKS
  const marks = isCrowded ? [] : layout.marks
  const { row, tabIndexOf, ...keys } = useRoving<HTMLDivElement>(marks.length)

  const chosen = marks.find(({ event }) => event.kind === selection?.kind && event.id === selection.id)?.event.id
  // The lanes scroll: what was chosen elsewhere, on the map or in a list, is brought into sight.
  useEffect(() => {
    if (chosen === undefined || row.current?.contains(document.activeElement)) return
    row.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, row])

  const edges = EDGES.filter((edge) => layout[edge].length > 0).map((edge) => (
    <button
      key={edge}
      id={`${listId}${edge}`}
      type="button"
      className={styles.more}
      aria-expanded={open === edge}
      aria-controls={open === edge ? listId : undefined}
      onClick={() => setOpen(open === edge ? null : edge)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(null)}
    >
      {t(`timeline.edge.${edge}.${lane}`, { count: layout[edge].length })}
    </button>
  ))
  const label = <h2 className={styles.label}>{t(`timeline.lane.${lane}`)}</h2>

  return (
    <div className={styles.lane}>
      <LaneRow
        label={
          isNarrow ? (
            <>
              {label}
              {edges}
            </>
          ) : (
            label
          )
        }
        edge={isNarrow ? null : edges}
      >
        <div
          ref={row}
          role="toolbar"
          aria-label={t(`timeline.lane.${lane}`)}
          className={styles.plot}
          style={{ height: Math.max(marks.length === 0 ? 1 : layout.rowCount, 1) * target }}
          {...keys}
        >
          {isCrowded ? <p className={styles.note}>{t('timeline.lane.many', { count: layout.marks.length })}</p> : null}
          {events.length === 0 ? <p className={styles.note}>{t('timeline.lane.none')}</p> : null}
          {marks.map((mark, index) => (
            <EventMark key={mark.event.id} mark={mark} selection={selection} tabIndex={tabIndexOf(index)} />
          ))}
        </div>
      </LaneRow>
      {open && layout[open].length > 0 ? (
        <EventList
          id={listId}
          title={t(`timeline.edge.${open}.${lane}`, { count: layout[open].length })}
          events={layout[open]}
          selection={selection}
          onClose={() => {
            setOpen(null)
            document.getElementById(`${listId}${open}`)?.focus()
          }}
        />
      ) : null}
    </div>
  )
})
