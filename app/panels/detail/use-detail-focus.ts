import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { selectRecord } from '#app/panels/select-record.ts'
import { askCardFocus, useUi } from '#app/state/ui-store.ts'
import { hasStagedSelection } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'

/**
 * Moves the focus with a person who works by keyboard: to the heading of what they opened, and back to where they came
 * from when they close it. A click of the mouse moves no focus out of map or table. Gives back what closes the pane.
 */
export function useDetailFocus(
  pane: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  selection: Selection,
) {
  const cameFrom = useRef<HTMLElement | null>(null)
  const name = `${selection.kind} ${selection.id}`
  const shown = useRef('')
  /** A record was chosen from inside the pane, so that its link may be gone by now. */
  const wasInside = useRef(false)

  const asked = useUi((state) => state.cardFocus)
  // Gives the card the focus when whoever chose the record asks for it; closing hands it on to where they came from.
  useEffect(() => {
    if (!asked) return
    if (asked.origin) cameFrom.current = asked.origin
    heading.current?.focus({ preventScroll: true })
    askCardFocus(null)
  }, [heading, asked])

  // Keeps the browser's focus and the scroll position in step with what is shown.
  useEffect(() => {
    if (shown.current === name) return
    shown.current = name
    pane.current?.scrollTo({ top: 0 })
    const active = document.activeElement
    // Nobody went there: whoever has the focus keeps it.
    if (hasStagedSelection()) return
    const isOutside = active instanceof HTMLElement && active !== document.body && !pane.current?.contains(active)
    if (isOutside) cameFrom.current = active
    if (wasInside.current || (isOutside && active.matches(':focus-visible')))
      heading.current?.focus({ preventScroll: true })
    wasInside.current = false
  }, [pane, heading, name])

  const close = useCallback(() => {
    const origin = cameFrom.current
    selectRecord(null)
    if (origin?.isConnected) origin.focus()
  }, [])

  // Listens to the whole pane, which is no control of its own: for links that are followed, and for Escape.
  useEffect(() => {
    const box = pane.current
    let forget: ReturnType<typeof setTimeout> | undefined
    const onClick = () => {
      wasInside.current = true
      // A click that chose nothing must not count for what is chosen on the map later.
      forget = setTimeout(() => (wasInside.current = false))
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      close()
    }
    box?.addEventListener('click', onClick, { capture: true })
    box?.addEventListener('keydown', onKeyDown)
    return () => {
      clearTimeout(forget)
      box?.removeEventListener('click', onClick, { capture: true })
      box?.removeEventListener('keydown', onKeyDown)
    }
  }, [pane, close])

  return close
}
