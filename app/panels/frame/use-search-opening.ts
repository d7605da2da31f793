import { useEffect, useEffectEvent } from 'react'
import { openDialog, useUi } from '#app/state/ui-store.ts'
import type { View } from '#app/state/view.ts'

/** Opens the search: by its keys, and for an address that holds a search of which nothing is chosen yet. */
export function useSearchOpening({ search, facets, selection, isEmbed }: View): void {
  const openFromAddress = useEffectEvent(() => {
    if (!isEmbed && selection === null && (search !== '' || facets.length > 0)) openDialog('search')
  })
  // Shows what the address asked for when the page was opened.
  useEffect(() => openFromAddress(), [])

  // Listens to the whole document: the keys work in text fields too.
  useEffect(() => {
    if (isEmbed) return
    const onKey = (event: KeyboardEvent) => {
      const isCall =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
      if (!isCall) return
      // Else the browser takes the keys for its own search.
      event.preventDefault()
      // What was typed for an export must not be lost to a key.
      if (useUi.getState().dialog !== 'export') openDialog('search')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isEmbed])
}
