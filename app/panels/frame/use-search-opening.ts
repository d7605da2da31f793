import { useEffect, useEffectEvent } from 'react'
import { openDialog } from '#app/state/ui-store.ts'
import type { View } from '#app/state/view.ts'

/** Opens the search for an address that holds one of which nothing is chosen yet. */
export function useSearchOpening({ search, facets, selection, isEmbed }: View): void {
  const openFromAddress = useEffectEvent(() => {
    if (!isEmbed && selection === null && (search !== '' || facets.length > 0)) openDialog('search')
  })
  // Shows what the address asked for when the page was opened.
  useEffect(() => openFromAddress(), [])
}
