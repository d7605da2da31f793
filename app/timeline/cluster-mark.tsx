import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useUi } from '#app/state/ui-store.ts'
import type { Selection } from '#app/state/view.ts'
import styles from '#app/timeline/event-lane.module.css'
import { spanOf, type Cluster } from '#app/timeline/lanes.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { isLit, type Lane } from '#app/timeline/timeline-events.ts'

type ClusterMarkProps = {
  readonly cluster: Cluster
  readonly lane: Lane
  readonly selection: Selection | null
  readonly tabIndex: 0 | -1
  readonly top: number
  readonly onOpen: () => void
}

/** Events too near to one another to be hit apart: each drawn where it is in time, and opened together. */
export function ClusterMark({ cluster: { marks, box }, lane, selection, tabIndex, top, onOpen }: ClusterMarkProps) {
  const { target, say } = useTimelineFrame()
  const translator = useTranslator()
  const events = marks.map(({ event }) => event)
  const hovered = useUi(({ hover }) => events.find(({ kind, id }) => hover?.kind === kind && hover.id === id)?.id)
  const end = Math.max(...marks.map(({ drawn }) => drawn.left + drawn.width))
  const text = translator.t(`timeline.cluster.${lane}`, {
    count: marks.length,
    span: spanText(translator, spanOf(events), 'long'),
  })
  return (
    <button
      type="button"
      data-roving
      tabIndex={tabIndex}
      aria-label={text}
      className={styles.mark}
      style={{ left: box.left, width: box.width, top, height: target }}
      onPointerEnter={() => say(text)}
      onPointerLeave={() => say(null)}
      onFocus={() => say(text)}
      onBlur={() => say(null)}
      onClick={onOpen}
    >
      {marks.map(({ event, drawn }) => (
        <span
          key={event.id}
          className={styles.part}
          data-word={event.word}
          data-basis={event.basis}
          data-lit={hovered === event.id || isLit(event, selection)}
        >
          <span
            className={styles.span}
            data-cut-before={drawn.isCutBefore}
            data-cut-after={drawn.isCutAfter}
            style={{ left: drawn.left - box.left, width: drawn.width }}
          />
        </span>
      ))}
      <span className={styles.number} style={{ left: end - box.left + 3 }}>
        {marks.length}
      </span>
    </button>
  )
}
