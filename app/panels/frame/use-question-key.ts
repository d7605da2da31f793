import { useEffect } from 'react'
import { openDialog } from '#app/state/ui-store.ts'

/** `?` opens the sheet of keys. */
export function useQuestionKey(isEmbed: boolean): void {
  // Listens to the whole document: the sheet of keys opens from anywhere but a text field.
  useEffect(() => {
    if (isEmbed) return
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea, select')
      if (event.key === '?' && !isTyping) openDialog('shortcuts')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isEmbed])
}
