import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { formatDay, lastDay, type TimeWindow } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { writeWindow } from '#app/state/live-window.ts'
import { setPlaying } from '#app/state/ui-store.ts'
import { refusalText, typeDay, type Refusal } from '#app/timeline/date-check.ts'
import { DayInput } from '#app/timeline/day-input.tsx'
import { followWindow, READABLE_MS, windowNow } from '#app/timeline/follow-window.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

type End = 'start' | 'end'

/** The day that a field shows of a window, as ISO. */
const dayOf = (end: End, window: TimeWindow): string => formatDay(end === 'start' ? window.from : lastDay(window))

/** One end of the window as an ISO date. Enter or leaving the field takes it, Escape brings the old one back. */
export function DateField({ end }: { readonly end: End }) {
  const { scale } = useTimelineFrame()
  const translator = useTranslator()
  const { t } = translator
  const field = useRef<HTMLInputElement>(null)
  const isEdited = useRef(false)
  const [refused, setRefused] = useState<{ readonly refusal: Refusal; readonly window: TimeWindow } | null>(null)

  // The window moves outside React: the field shows its day, unless a person is writing another.
  useLayoutEffect(
    () =>
      followWindow((window) => {
        if (field.current && !isEdited.current) field.current.value = dayOf(end, window)
      }, READABLE_MS),
    [end],
  )

  /** Ends the writing: the field shows the day that stands. */
  const standAgain = () => {
    const window = windowNow()
    isEdited.current = false
    if (field.current && window) field.current.value = dayOf(end, window)
  }
  const commit = () => {
    const [text, window] = [field.current?.value.trim() ?? '', windowNow()]
    if (!isEdited.current || !window) return
    standAgain()
    if (text === dayOf(end, window)) return setRefused(null)
    const typed = typeDay(text, end, window, scale.extent)
    setRefused(typed.ok ? null : { refusal: typed.error, window })
    if (!typed.ok) return
    setPlaying(false)
    writeWindow(typed.value)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      commit()
      event.currentTarget.select()
    } else if (event.key === 'Escape' && (isEdited.current || refused !== null)) {
      event.stopPropagation()
      standAgain()
      setRefused(null)
    }
  }

  return (
    <DayInput
      ref={field}
      label={t(end === 'start' ? 'timeline.startDate' : 'timeline.endDate')}
      placeholder={t('timeline.dateForm')}
      title={t(end === 'start' ? 'timeline.startDate' : 'timeline.endDate')}
      refusal={refused && refusalText(translator, refused.refusal, refused.window)}
      onInput={() => {
        isEdited.current = true
      }}
      onKeyDown={press}
      onBlur={commit}
    />
  )
}
