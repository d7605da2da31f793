import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { boardParts, resolveWindow, selectBoard, type Board } from '#app/state/board.ts'
import { adoptWindow } from '#app/state/live-window.ts'
import { useUi } from '#app/state/ui-store.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'
import type { View } from '#app/state/view.ts'

/** The board for a view: null until the case is known. While a hand moves the window, the board follows when it rests. */
export function useBoard({ case: ofCase, file, index, positions }: CaseOnTable, view: View): Board | null {
  const preview = useUi((state) => state.preview)
  const { window: asked, filter, selection, shown } = view
  // The playhead at rest matters only where it decides what is shown.
  const at = shown.mode === 'window' ? null : view.at
  const headline = ofCase?.headline ?? null
  const parts = useMemo(() => boardParts(file, index, filter, headline), [file, index, filter, headline])
  const written = useMemo(() => ofCase && (resolveWindow(asked, ofCase.window) ?? ofCase.window), [ofCase, asked])
  const before = useRef<Board | null>(null)
  const board = useMemo(() => {
    if (!ofCase || !written) return null
    const window = preview ?? written
    const input = { case: ofCase, file, index, positions, window, shown, at, filter, selection }
    return selectBoard(input, parts, before.current)
  }, [ofCase, file, index, positions, written, preview, shown, at, filter, selection, parts])

  // Remembered for the board that follows: what stays the same keeps its identity.
  useEffect(() => {
    before.current = board
  }, [board])
  // Tells the window outside React what the address says, before anything is painted by it.
  useLayoutEffect(() => {
    if (written) adoptWindow(written)
  }, [written])
  return board
}
