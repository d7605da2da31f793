import { useEffect, type RefObject } from 'react'
import type { EditorAction } from '#app/demo/editor/editor-state.ts'

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) for the whole editor: a field's own undoing knows nothing of the rest. They work
 * too when what had the focus is gone, and not in a dialog that asks something over the editor.
 */
export function useUndoKeys(root: RefObject<HTMLElement | null>, act: (action: EditorAction) => void): void {
  // Listens to the whole document: the focus may be nowhere.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = event.target === document.body || root.current?.contains(event.target as Node)
      if (!isOurs || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      act({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [root, act])
}
