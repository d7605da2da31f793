import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { startOfDay, type Instant } from '#app/domain/time.ts'
import {
  boardParts,
  resolveWindow,
  selectBoard,
  type Board,
  type BoardInput,
  type BoardParts,
} from '#app/state/board.ts'
import { adoptWindow } from '#app/state/live-window.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'
import type { View } from '#app/state/view.ts'

/** The board for a view: null until the case is known. While a hand moves the window, the board follows when it rests. */
export function useBoard(table: CaseOnTable, view: View): Board | null {
  const { case: ofCase, file, index, known, positions, outage } = table
  const preview = useUi((state) => state.preview)
  const { window: asked, filter, selection, shown } = view
  const at = usePlayheadDay(shown.mode !== 'window')
  const headline = ofCase?.headline ?? null
  const parts = useMemo(() => boardParts(file, index, filter, headline), [file, index, filter, headline])
  const written = useMemo(() => ofCase && (resolveWindow(asked, ofCase.window) ?? ofCase.window), [ofCase, asked])
  const [select] = useState(boardSelector)
  const board = useMemo(() => {
    if (!ofCase || !written) return null
    const window = preview ?? written
    const input = { case: ofCase, file, index, known, outage, positions, window, shown, at, filter, selection }
    return select(input, parts)
  }, [select, ofCase, file, index, known, outage, positions, written, preview, shown, at, filter, selection, parts])

  // Tells the window outside React what the address says, before anything is painted by it.
  useLayoutEffect(() => {
    if (written) adoptWindow(written)
  }, [written])
  return board
}

/**
 * The day of the playhead, where it decides what is shown; null where it does not. React hears of it once a day of the
 * case, not with each frame, so that no pane tells of other days than the map.
 */
function usePlayheadDay(isWanted: boolean): Instant | null {
  return useSyncExternalStore(playhead.subscribe, () => {
    const at = isWanted ? playhead.get() : null
    return at === null ? null : startOfDay(at)
  })
}

/** Selects boards one after the other: what stays the same from one to the next keeps its identity. */
function boardSelector() {
  let before: Board | null = null
  return (input: BoardInput, parts: BoardParts): Board => (before = selectBoard(input, parts, before))
}
