import { useMemo } from 'react'
import { resolveWindow, selectBoard, type Board } from '#app/state/board.ts'
import { useUi } from '#app/state/ui-store.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'
import type { View } from '#app/state/view.ts'

/** The board for a view: null until the case is known. While a hand moves the window, the board follows the hand. */
export function useBoard({ case: ofCase, file, index }: CaseOnTable, view: View): Board | null {
  const preview = useUi((state) => state.preview)
  const { window: asked, filter, selection } = view
  return useMemo(() => {
    if (!ofCase) return null
    const window = preview ?? resolveWindow(asked, ofCase.window) ?? ofCase.window
    return selectBoard({ case: ofCase, file, index, window, filter, selection })
  }, [ofCase, file, index, preview, asked, filter, selection])
}
