import { useEffect } from 'react'
import { isKey } from '#app/base/keys.ts'
import { useUi } from '#app/state/ui-store.ts'
import { work } from '#app/state/work/work-store.ts'

const TEXT_FIELDS = 'input, textarea, select, [contenteditable]'

/**
 * Ctrl or Cmd with Z, Shift+Z or Y, on the page and in Saved work, or in the briefing. In a text field the browser undoes
 * what was typed; in a dialog that is not ours nothing is undone that nobody sees.
 */
export function useUndoKeys(where: 'page' | 'briefing'): void {
  // Listens to the whole document: the focus may be nowhere.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return
      const isUndo = isKey('undo', event)
      if (!isUndo && !isKey('redo', event)) return
      if (event.target instanceof Element && event.target.closest(TEXT_FIELDS)) return
      const { dialog } = useUi.getState()
      if (where === 'briefing' ? dialog !== 'briefing' : dialog !== null && dialog !== 'work') return
      event.preventDefault()
      if (isUndo) work().undo()
      else work().redo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [where])
}
