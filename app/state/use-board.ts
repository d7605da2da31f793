import { useMemo } from 'react'
import { resolveWindow, selectBoard, type Board } from '#app/state/board.ts'
import { useUi } from '#app/state/ui-store.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'
import type { View } from '#app/state/view.ts'

/** The board for a view: null until the case is known. While a hand moves the window, the board follows the hand. */
export function useBoard({ case: ofCase, file, index, positions }: CaseOnTable, view: View): Board | null {
  const preview = useUi((state) => state.preview)
  const { window: asked, filter, selection, shown } = view
  // The playhead at rest matters only where it decides what is shown.
  const at = shown.mode === 'window' ? null : view.at
  return useMemo(() => {
    if (!ofCase) return null
    const window = preview ?? resolveWindow(asked, ofCase.window) ?? ofCase.window
    return selectBoard({ case: ofCase, file, index, positions, window, shown, at, filter, selection })
  }, [ofCase, file, index, positions, preview, asked, shown, at, filter, selection])
}
