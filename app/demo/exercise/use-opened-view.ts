import { useState } from 'react'
import { openView, returnTo } from '#app/demo/exercise/open-view.ts'
import type { View } from '#app/state/view.ts'

/** Views that a list offers to open, one at a time, and the way back to what stood before the first of them. */
export function useOpenedView() {
  const [opened, setOpened] = useState<{ readonly id: string; readonly before: View } | null>(null)
  return {
    isOpen: (id: string): boolean => opened?.id === id,
    /** Opens the view of a row, or goes back when it is that which is open. */
    toggle: (id: string, query: string): void => {
      if (opened?.id === id) {
        returnTo(opened.before)
        setOpened(null)
      } else {
        const before = openView(query)
        setOpened({ id, before: opened?.before ?? before })
      }
    },
  }
}
