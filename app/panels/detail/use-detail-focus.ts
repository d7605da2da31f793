import { useEffect, useRef, type RefObject } from 'react'
import { selectRecord } from '#app/panels/select-record.ts'
import type { Selection } from '#app/state/view.ts'

/**
 * Moves the focus with a person who works by keyboard: to the heading of what they opened, and back to where they came
 * from when they close it. A click of the mouse moves no focus out of map or table.
 */
export function useDetailFocus(pane: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>, selection: Selection) {
  const cameFrom = useRef<HTMLElement | null>(null)
  /** A record was chosen from inside the pane, so that its link may be gone by now. */
  const wasInside = useRef(false)

  // Keeps the browser's focus and the scroll position in step with what is shown.
  useEffect(() => {
    const active = document.activeElement
    const isOutside = active instanceof HTMLElement && active !== document.body && !pane.current?.contains(active)
    if (isOutside) cameFrom.current = active
    if (wasInside.current || (isOutside && active.matches(':focus-visible'))) heading.current?.focus({ preventScroll: true })
    wasInside.current = false
    if (pane.current) pane.current.scrollTop = 0
  }, [pane, heading, selection.kind, selection.id])

  const close = () => {
    const origin = cameFrom.current
    selectRecord(null)
    if (origin?.isConnected) origin.focus()
  }
  return { close, onClickCapture: () => (wasInside.current = true) }
}
