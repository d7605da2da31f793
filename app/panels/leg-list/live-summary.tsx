import { useEffect, useRef } from 'react'
import { paced } from '#app/base/pace.ts'
import { shownSpan } from '#app/domain/time-mode.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { liveWindow } from '#app/state/live-window.ts'
import { playhead } from '#app/state/playhead.ts'
import { useView } from '#app/state/use-view.ts'
import { textWriter } from '#app/ui/text-writer.ts'

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
    if (!text.current) return
    const write = textWriter(text.current)
    const telling = paced(() => {
      const window = liveWindow.get() ?? board.window
      const span = shownSpan(shown, window, playhead.get() ?? window.to)
      const sentence = summaryText(
        translator,
        board.windows.briefTotals(span),
        feedsDown,
        isPart({ shown }),
        known.knowledge,
      )
      write(sentence)
    }, EVERY_MS)
    telling.atOnce()
    const stops = [
      telling.stop,
      liveWindow.subscribe(telling.ask),
      ...(shown.mode === 'window' ? [] : [playhead.subscribe(telling.ask)]),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [translator, board.windows, board.window, known, shown, feedsDown])
  return <span ref={text}>{summaryText(translator, board.totals, feedsDown, isPart(board), known.knowledge)}</span>
}
