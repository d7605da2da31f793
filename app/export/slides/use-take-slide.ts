import { useEffect, useRef } from 'react'
import { failureText } from '#app/export/job-report.tsx'
import { failureOf } from '#app/export/use-job.ts'
import { addSlide, currentSlides, replaceSlide } from '#app/export/slides/slide-store.ts'
import type { Slide, TakenSlide } from '#app/export/slides/slide.ts'
import { takeSlide } from '#app/export/slides/take-slide.ts'
import type { Task } from '#app/export/slides/use-work.ts'
import { whenPageIdle } from '#app/export/slides/page-idle.ts'
import { PictureError } from '#app/export/writers/png.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { setBusy } from '#app/state/busy.ts'
import { useNow } from '#app/state/clock.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { playhead } from '#app/state/playhead.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import { decodeView } from '#app/state/url.ts'
import type { View } from '#app/state/view.ts'

/** What a slide is taken of. */
export type OnTable = {
  readonly board: Board
  readonly capture: CaptureMap | null
  readonly feedsDown: readonly string[]
  readonly isMock: boolean
  readonly positionsArrival: PositionsArrival
}

const CLOCK_MS = 5_000

/** Two tasks: to take the view on the screen as a new slide, and to take a slide again with what is known now. */
export function useTakeSlide(onTable: OnTable) {
  const { t, plain: translator } = useTranslator()
  const now = useNow(CLOCK_MS)
  const latest = useRef({ ...onTable, now, translator })
  // What is on the table changes while the page follows another view; a task reads what stands when it gets there.
  useEffect(() => {
    latest.current = { ...onTable, now, translator }
  })
  const sayFailure = (error: unknown) => t('briefing.failed.slide', { reason: failureText(t, failureOf(error)) })

  const take = async (signal: AbortSignal): Promise<TakenSlide> => {
    const { now: exportedAt, ...rest } = latest.current
    setBusy('briefing', true)
    try {
      return await takeSlide({ ...rest, exportedAt, view: currentView(), at: playhead.get(), signal })
    } finally {
      setBusy('briefing', false)
    }
  }

  const takeNew: Task = {
    what: 'slide',
    sayFailure,
    run: async (signal) => {
      const slide = await take(signal)
      signal.throwIfAborted()
      addSlide(slide)
      return t('briefing.added', { title: slide.title, number: currentSlides().length })
    },
  }

  /** What the person wrote stays: only what was taken is taken anew. */
  const takeAgain = (slide: Slide): Task => ({
    what: 'slide',
    sayFailure,
    run: async (signal) => {
      const before = currentView()
      const { title, notes, made: madeBefore, view } = slide
      const wanted = viewOfSlide(view)
      changeView(wanted, 'replace')
      try {
        await whenPageIdle(signal)
        if (latest.current.board.case.id !== wanted.caseId) throw new PictureError('lost')
        const { content, picture, receipt, made } = await take(signal)
        signal.throwIfAborted()
        replaceSlide(slide, {
          content,
          picture,
          receipt,
          made,
          // Words that nobody touched follow the data; those of a person stay.
          ...(title === madeBefore.title && { title: made.title }),
          ...(notes === madeBefore.notes && { notes: made.notes }),
        })
        return t('briefing.taken', { title })
      } finally {
        changeView(before, 'replace')
      }
    },
  })
  return { takeNew, takeAgain }
}

/** The view of a slide in the language and the colours that the page has now. */
export function viewOfSlide(view: string): View {
  const { language, theme } = currentView()
  return { ...decodeView(view).view, language, theme }
}
