import { useEffect, useRef } from 'react'
import { shownSpan } from '#app/domain/time-mode.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { liveWindow } from '#app/state/live-window.ts'
import { playhead } from '#app/state/playhead.ts'
import { useView } from '#app/state/use-view.ts'

/** A sentence that changes more often than this cannot be read, ms. */
const EVERY_MS = 100

type LiveSummaryProps = { readonly board: Board; readonly feedsDown: readonly string[] }

/**
 * What the window adds up to, while a hand still moves it: one text node, told by the index of the board at whatever
 * size the case has. The board says the same when the hand rests.
 */
export function LiveSummary({ board, feedsDown }: LiveSummaryProps) {
  const translator = useTranslator()
  const { shown } = useView()
  const { known } = board
  const text = useRef<HTMLSpanElement>(null)
  // Keeps the sentence in step with the hand and the playhead, which React does not know.
  useEffect(() => {
    let told = -Infinity
    let frame = 0
    const tell = () => {
      frame = 0
      const window = liveWindow.get() ?? board.window
      const span = shownSpan(shown, window, playhead.get() ?? window.to)
      told = performance.now()
      const sentence = summaryText(
        translator,
        board.windows.briefTotals(span),
        feedsDown,
        isPart({ shown }),
        known.knowledge,
      )
      if (text.current && text.current.textContent !== sentence) text.current.textContent = sentence
    }
    const follow = () => {
      if (frame !== 0) return
      if (performance.now() - told >= EVERY_MS) tell()
      // The last change always comes through.
      else frame = window.setTimeout(tell, EVERY_MS)
    }
    const stops = [liveWindow.subscribe(follow), ...(shown.mode === 'window' ? [] : [playhead.subscribe(follow)])]
    tell()
    return () => {
      window.clearTimeout(frame)
      for (const stop of stops) stop()
    }
  }, [translator, board.windows, board.window, known, shown, feedsDown])
  return <span ref={text}>{summaryText(translator, board.totals, feedsDown, isPart(board), known.knowledge)}</span>
}
