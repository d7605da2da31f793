import { useEffect } from 'react'
import { isKey } from '#app/base/keys.ts'
import { useSearchOpening } from '#app/panels/frame/use-search-opening.ts'
import { useHelpAddress } from '#app/state/help-address.ts'
import { useLetterKeys } from '#app/state/letter-keys.ts'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import type { View } from '#app/state/view.ts'

const TEXT_FIELDS = 'input:not([type=range]), textarea, select'

/**
 * Opens dialogs by the keys that work anywhere: one for the list of commands, and again for the search of the case; one
 * for the sheet of keys. And what the address asks for: a search, or a page of the help.
 */
export function useDialogOpening(view: View): void {
  const { isEmbed } = view
  useSearchOpening(view)
  useHelpAddress(isEmbed)
  // Listens to the whole document: the commands open from text fields too, the sheet from anywhere else.
  useEffect(() => {
    if (isEmbed) return
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches(TEXT_FIELDS)
      if (isKey('sheet', event) && !isTyping && useLetterKeys.getState().areOn) return openDialog('shortcuts')
      if (!isKey('acts', event) || event.altKey) return
      // Else the browser takes the keys for its own search.
      event.preventDefault()
      const { dialog } = useUi.getState()
      // What was typed for an export must not be lost to a key.
      if (dialog !== 'export') openDialog(dialog === 'acts' ? 'search' : 'acts')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isEmbed])
}
