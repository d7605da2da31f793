import { useEffect, useRef } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { setHover } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'
import { eventText } from '#app/timeline/event-text.ts'
import styles from '#app/timeline/event-lane.module.css'
import type { TimelineEvent } from '#app/timeline/timeline-events.ts'

type EventListProps = {
  readonly id: string
  readonly title: string
  readonly events: readonly TimelineEvent[]
  readonly selection: Selection | null
  readonly onClose: () => void
}

/** Events that have no place on the timeline, in words. */
export function EventList({ id, title, events, selection, onClose }: EventListProps) {
  const translator = useTranslator()
  const list = useRef<HTMLUListElement>(null)
  // The lanes scroll: a list that opens below their end is brought into sight.
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <ul ref={list} id={id} className={styles.list} aria-label={title}>
      {events.map((event) => {
        const own = { kind: event.kind, id: event.id }
        return (
          <li key={event.id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={selection?.kind === event.kind && selection.id === event.id}
              onPointerEnter={() => setHover(own)}
              onPointerLeave={() => setHover(null)}
              onFocus={() => setHover(own)}
              onBlur={() => setHover(null)}
              onKeyDown={(pressed) => pressed.key === 'Escape' && onClose()}
              onClick={() => changeView({ selection: own })}
            >
              {eventText(translator, event)}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
