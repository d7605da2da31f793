import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { windowText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { setPlaying, useUi } from '#app/state/ui-store.ts'
import { useView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'
import { DateField } from '#app/timeline/date-field.tsx'
import { EventLane } from '#app/timeline/event-lane.tsx'
import { Histogram } from '#app/timeline/histogram.tsx'
import { LegLane } from '#app/timeline/leg-lane.tsx'
import { DEFAULT_SPEED } from '#app/timeline/playback.ts'
import { Clock, PlaybackControls } from '#app/timeline/playback-controls.tsx'
import { PlayheadLine } from '#app/timeline/playhead-thumb.tsx'
import { Readout } from '#app/timeline/readout.tsx'
import { Ruler } from '#app/timeline/ruler.tsx'
import { timeScale, wholeDays } from '#app/timeline/scale.ts'
import { TimelineContext, useTimelineFrame, type TimelineFrame } from '#app/timeline/timeline-context.ts'
import { eventsOf, LANES } from '#app/timeline/timeline-events.ts'
import styles from '#app/timeline/timeline.module.css'
import { usePlayback } from '#app/timeline/use-playback.ts'
import { useWidth } from '#app/timeline/use-width.ts'
import { useMedia } from '#app/ui/use-media.ts'

type TimelineProps = {
  readonly board: Board
  /** The view that the board was made for; that of the address when left out. */
  readonly view?: View
}

/** Under this width, px, labels go above the lanes. */
const NARROW = 640
/** Room left and right of the drawn part, px. A thumb needs 40 of it. */
const COLUMNS = { wide: { gutter: 88, edge: 112 }, narrow: { gutter: 40, edge: 40 } } as const

/** The window, what happened when, and the playhead: all of the case that has a time. */
export function Timeline({ board, view: given }: TimelineProps) {
  const address = useView()
  const view = given ?? address
  const translator = useTranslator()
  const { t } = translator
  const [text, say] = useState<string | null>(null)
  const [speed, setSpeed] = useState<number>(DEFAULT_SPEED)
  const sheet = useRef<HTMLDivElement>(null)
  const frame = useFrame(board, useWidth(sheet), say)
  usePlayback(frame.committed, view.at, speed, useMedia('(prefers-reduced-motion: reduce)'))

  const events = useMemo(() => eventsOf(board.file), [board.file])
  const lanes = useMemo(
    () => LANES.map((lane) => ({ lane, events: events.filter((event) => event.lane === lane) })),
    [events],
  )
  const columns = COLUMNS[frame.isNarrow ? 'narrow' : 'wide']

  return (
    // The region is a landmark, and hears the space bar of the sliders in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={t('timeline.title')}
      className={styles.timeline}
      data-narrow={frame.isNarrow}
      onKeyDown={toggleBySpace}
    >
      <TimelineContext value={frame}>
        <div className={styles.toolbar}>
          <PlaybackControls speed={speed} onSpeed={setSpeed} />
          <div className={styles.dates}>
            <DateField end="start" />
            <DateField end="end" />
          </div>
          <p className={styles.window}>{windowText(translator, frame.window)}</p>
          <Clock />
        </div>
        <div className={styles.scroll}>
          <div
            ref={sheet}
            className={styles.sheet}
            style={{ '--gutter': `${columns.gutter}px`, '--edge': `${columns.edge}px` } as React.CSSProperties}
          >
            <div className={styles.head}>
              <Ruler />
              <Histogram board={board} filter={view.filter} />
              <WindowLines />
            </div>
            <LegLane board={board} />
            {lanes.map(({ lane, events }) => (
              <EventLane key={lane} lane={lane} events={events} selection={board.selection} />
            ))}
            <WindowLines />
          </div>
        </div>
        <Readout text={text} />
      </TimelineContext>
    </section>
  )
}

/** The lines of the window and the playhead, from top to bottom. */
function WindowLines() {
  const { scale, window } = useTimelineFrame()
  return (
    <div className={styles.over}>
      <div className={styles.bound} style={{ left: scale.x(window.from) }} />
      <div className={styles.bound} style={{ left: scale.x(window.to) }} />
      <PlayheadLine />
    </div>
  )
}

/** What the parts draw by; the same object until something of it changes. */
function useFrame(board: Board, width: number, say: (text: string | null) => void): TimelineFrame {
  const preview = useUi((ui) => ui.preview)
  const target = useMedia('(pointer: coarse)') ? 40 : 24
  const { from, to } = board.window
  const committed = useMemo(() => wholeDays({ from, to }), [from, to])
  const isNarrow = width < NARROW
  const { gutter, edge } = COLUMNS[isNarrow ? 'narrow' : 'wide']
  const plot = Math.max(width - gutter - edge, 40)
  const scale = useMemo(() => timeScale(board.case.extent, plot), [board.case.extent, plot])
  return useMemo(
    () => ({ scale, window: preview ?? committed, committed, target, isNarrow, say }),
    [scale, preview, committed, target, isNarrow, say],
  )
}

/** Elements that mean something else by a space. */
const TAKES_SPACE = 'button, input, select, textarea, a, [contenteditable]'

function toggleBySpace(event: KeyboardEvent): void {
  const isTaken = event.target instanceof Element && event.target.closest(TAKES_SPACE) !== null
  if (event.key !== ' ' || isTaken || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  setPlaying(!useUi.getState().isPlaying)
}
