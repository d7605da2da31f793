import { useEffect, useMemo, useRef } from 'react'
import { isKey } from '#app/base/keys.ts'
import { daySpan } from '#app/domain/time.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { useLetterKeys } from '#app/state/letter-keys.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'
import { eventText } from '#app/timeline/event-text.ts'
import { eventStep, happeningsAt, type Happenings } from '#app/timeline/events-in-time.ts'
import { windowNow } from '#app/timeline/follow-window.ts'
import { legText } from '#app/timeline/leg-text.ts'
import type { TimelineEvent } from '#app/timeline/timeline-events.ts'
import type { Axis } from '#app/timeline/use-axis.ts'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { seek } from '#app/timeline/use-playback.ts'

type EventStepsInput = {
  /** When anything happens, ascending. */
  readonly times: ArrayLike<number>
  readonly events: readonly TimelineEvent[]
  readonly file: Board['file']
  readonly index: Board['index']
  readonly axis: Axis
  /** Shows words and has them read out. */
  readonly tell: (text: string) => void
}

type Step = (direction: 1 | -1) => void

/** Takes the playhead to what happens next in the window (1), or happened last (-1), and says what it is. */
export function useEventSteps({ times, events, file, index, axis, tell }: EventStepsInput): Step {
  const translator = useTranslator()
  const run = useHistoryRun()
  const step = useMemo(
    (): Step => (direction) => {
      const [at, window] = [playhead.get(), windowNow()]
      if (at === null || !window) return
      const to = eventStep(times, at, direction, window)
      if (to === null) return tell(translator.t(direction === 1 ? 'timeline.noNextEvent' : 'timeline.noPreviousEvent'))
      seek(to, window, run.step)
      axis.reveal(daySpan(to))
      tell(happeningsText(translator, happeningsAt(to, events, file.legs), index))
    },
    [times, events, file, index, axis, tell, translator, run],
  )
  useEventKeys(step)
  return step
}

/** What happens at a time: the first of it in full, and how much more. */
function happeningsText(
  translator: Translator,
  { events, departures, arrivals }: Happenings,
  index: Board['index'],
): string {
  const { t } = translator
  const more = (text: string) => {
    const count = events.length + departures.length + arrivals.length - 1
    return count > 0 ? t('timeline.happening.more', { text, count }) : text
  }
  const [event, departure, arrival] = [events[0], departures[0], arrivals[0]]
  if (event) return more(eventText(translator, event))
  if (departure) return more(t('timeline.happening.departure', { leg: legText(translator, departure, index) }))
  return arrival ? more(t('timeline.happening.arrival', { leg: legText(translator, arrival, index) })) : ''
}

const TAKES_LETTERS = 'input:not([type=range]), textarea, select, [contenteditable]'

/** A letter alone is a key only in a part that it is for: who speaks to the page would hit it by chance (WCAG 2.1.4). */
const HEARS_LETTERS = '[data-pane=timeline], [data-pane=map], [data-pane=legs]'

/** N and P, where the focus is in the timeline, on the map or in the table, and in no field. */
function useEventKeys(step: Step): void {
  const now = useRef(step)
  useEffect(() => {
    now.current = step
  })
  // Listens to the whole document: map and table are other panes.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOn = (selector: string) => event.target instanceof Element && event.target.closest(selector) !== null
      if (!useLetterKeys.getState().areOn || !isOn(HEARS_LETTERS) || isOn(TAKES_LETTERS)) return
      const isTaken = event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented
      if (isTaken || useUi.getState().dialog !== null) return
      if (isKey('nextEvent', event)) now.current(1)
      else if (isKey('previousEvent', event)) now.current(-1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
