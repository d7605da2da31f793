import { useTranslator } from '#app/i18n/translator.ts'
import { setHover, useUi } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'
import { eventText } from '#app/timeline/event-text.ts'
import styles from '#app/timeline/event-lane.module.css'
import type { Mark } from '#app/timeline/lanes.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { isLit } from '#app/timeline/timeline-events.ts'

type EventMarkProps = {
  readonly mark: Mark
  readonly selection: Selection | null
  readonly tabIndex: 0 | -1
  /** Of its upper edge in the lane, px. */
  readonly top: number
}

/** One event, as wide as the time in which it was; its whole text is its name. */
export function EventMark({ mark: { event, box, drawn }, selection, tabIndex, top }: EventMarkProps) {
  const { target, say } = useTimelineFrame()
  const translator = useTranslator()
  const isHovered = useUi(({ hover }) => hover?.kind === event.kind && hover.id === event.id)
  const text = eventText(translator, event)
  const point = (isOn: boolean) => {
    setHover(isOn ? { kind: event.kind, id: event.id } : null)
    say(isOn ? text : null)
  }
  return (
    <button
      type="button"
      data-roving
      data-event={event.id}
      tabIndex={tabIndex}
      aria-label={text}
      aria-current={selection?.kind === event.kind && selection.id === event.id}
      className={styles.mark}
      data-word={event.word}
      data-basis={event.basis}
      data-lit={isHovered || isLit(event, selection)}
      style={{ left: box.left, width: box.width, top, height: target }}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
      onClick={() => changeView({ selection: { kind: event.kind, id: event.id } })}
    >
      <span
        className={styles.span}
        data-cut-before={drawn.isCutBefore}
        data-cut-after={drawn.isCutAfter}
        style={{ left: drawn.left - box.left, width: drawn.width }}
      />
    </button>
  )
}
