import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { eventTimes } from '#app/domain/next-event.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { useOfferedActs } from '#app/state/pane-acts.ts'
import { playhead } from '#app/state/playhead.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { useView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'
import { Announcement } from '#app/timeline/announcement.tsx'
import { Clock } from '#app/timeline/clock.tsx'
import { EmptyNotice } from '#app/timeline/empty-notice.tsx'
import { emptyStretches } from '#app/timeline/events-in-time.ts'
import { Foot } from '#app/timeline/foot.tsx'
import { Histogram } from '#app/timeline/histogram.tsx'
import { LaneStack } from '#app/timeline/lane-stack.tsx'
import { DEFAULT_SPEED } from '#app/timeline/playback.ts'
import { PlaybackControls, type Pace } from '#app/timeline/playback-controls.tsx'
import { pressKey } from '#app/timeline/press-key.ts'
import { readoutWords } from '#app/timeline/readout-words.ts'
import { Ruler } from '#app/timeline/ruler.tsx'
import { ShownControls } from '#app/timeline/shown-controls.tsx'
import { TimelineContext } from '#app/timeline/timeline-context.ts'
import styles from '#app/timeline/timeline.module.css'
import toolbarStyles from '#app/timeline/toolbar.module.css'
import { useEmptyStretch } from '#app/timeline/use-empty-stretch.ts'
import { useEventSteps } from '#app/timeline/use-event-steps.ts'
import { useFrame } from '#app/timeline/use-frame.ts'
import { useLanes } from '#app/timeline/use-lanes.ts'
import { usePlayback } from '#app/timeline/use-playback.ts'
import { useSize } from '#app/ui/use-size.ts'
import { WindowLines, WindowVeil } from '#app/timeline/window-lines.tsx'
import { ZOOM_STEP } from '#app/timeline/zoom.ts'
import { ZoomButtons } from '#app/timeline/zoom-buttons.tsx'
import { useMedia } from '#app/ui/use-media.ts'

type TimelineProps = {
  readonly board: Board
  readonly positionsArrival: PositionsArrival
  /** The view that the board was made for; that of the address when left out. */
  readonly view?: View
}

/** The window, what happened when, and the playhead: all of the case that has a time. */
export function Timeline({ board, positionsArrival, view: given }: TimelineProps) {
  const address = useView()
  const {
    at,
    shown: { mode, rollingDays },
  } = given ?? address
  // Each address that is read brings a new object: the ruler need not draw anew for it.
  const shown = useMemo(() => ({ mode, rollingDays }), [mode, rollingDays])
  const { t } = useTranslator()
  const [words] = useState(readoutWords)
  const scroll = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const { file } = board
  const [frame, { gutter, edge }] = useFrame({ sheet, head, ofCase: board.case.extent, say: words.say })
  const { scale, axis, target, isNarrow } = frame
  const lanes = useLanes({ file, legCount: board.legs.length, scale, target, isNarrow, room: useSize(scroll).height })
  const play = usePlay({ board, at, frame, events: lanes.events, say: words.say })

  return (
    // The region is a landmark, and hears the keys of the sliders in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={t('timeline.title')}
      className={styles.timeline}
      data-narrow={isNarrow}
      onKeyDown={(event) => pressKey(event, axis)}
    >
      <TimelineContext value={frame}>
        <div className={toolbarStyles.toolbar}>
          <PlaybackControls pace={play.pace} onPace={play.setPace} onEvent={play.stepToEvent} />
          <ShownControls shown={shown} />
          {isNarrow ? <ZoomButtons /> : null}
          <Clock shown={shown} />
        </div>
        <div ref={scroll} className={styles.scroll}>
          <div
            ref={sheet}
            className={styles.sheet}
            style={{ '--gutter': `${gutter}px`, '--edge': `${edge}px` } as CSSProperties}
          >
            <div ref={head} className={styles.head}>
              <Ruler shown={shown} />
              <Histogram legs={board.passing} consignments={file.consignments} />
              <WindowLines />
            </div>
            <LaneStack board={board} lanes={lanes} isPart={mode !== 'window'} arrival={positionsArrival} />
            <WindowLines>
              <WindowVeil />
            </WindowLines>
          </div>
        </div>
        <Foot
          case={board.case}
          file={file}
          known={board.known}
          window={board.window}
          words={words}
          notice={play.notice}
        />
        <Announcement text={play.told} />
      </TimelineContext>
    </section>
  )
}

type PlayInput = Pick<Parameters<typeof useEventSteps>[0], 'events'> & {
  readonly board: Board
  /** Where the address has the playhead. */
  readonly at: View['at']
  readonly frame: ReturnType<typeof useFrame>[0]
  readonly say: (text: string | null) => void
}

/** What moves the playhead: play, steps from event to event, and what is said of them. */
function usePlay({ board, at, frame: { scale, axis }, events, say }: PlayInput) {
  const { file, positions, index } = board
  const { from, to } = scale.extent
  const [pace, setPace] = useState<Pace>({ speed: DEFAULT_SPEED, isLooped: false })
  const [empty, setEmpty] = useEmptyStretch()
  const [told, setTold] = useState('')
  // What was said of where the playhead stood is over when it moves on, which React does not know.
  useEffect(() => {
    if (told === '') return
    return playhead.subscribe(() => {
      say(null)
      setTold('')
    })
  }, [told, say])
  // The scale is made anew for each width; only its days matter here.
  const times = useMemo(() => eventTimes(file, { from, to }), [file, from, to])
  const stretches = useMemo(() => emptyStretches(file, positions, { from, to }), [file, positions, from, to])
  usePlayback({
    at,
    daysPerSecond: pace.speed,
    isLooped: pace.isLooped,
    isStepped: useMedia('(prefers-reduced-motion: reduce)'),
    stretches,
    onEmpty: (stretch) => setEmpty(stretch && { ...stretch, hasPositions: positions !== null }),
  })
  const tell = useCallback(
    (text: string) => {
      setTold(text)
      say(text)
    },
    [say],
  )
  const stepToEvent = useEventSteps({ times, events, file, index, axis, tell })
  useOfferedActs({
    nextEvent: () => stepToEvent(1),
    previousEvent: () => stepToEvent(-1),
    zoomAxisIn: () => axis.zoomBy(ZOOM_STEP),
    zoomAxisOut: () => axis.zoomBy(1 / ZOOM_STEP),
    showAllDays: axis.showAll,
  })
  const notice = useMemo(
    () => (empty ? <EmptyNotice stretch={empty} times={times} onNext={() => stepToEvent(1)} /> : null),
    [empty, times, stepToEvent],
  )
  return { pace, setPace, stepToEvent, notice, told }
}
