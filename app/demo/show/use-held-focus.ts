import { useEffect, type RefObject } from 'react'

/**
 * Holds the focus in a card while it stands, and gives it back to whoever had it. A dialog that closes as the card comes
 * gives its focus back a moment later: whoever gets it then is the one.
 */
export function useHeldFocus(card: RefObject<HTMLElement | null>): void {
  // Keeps in step with the browser's focus.
  useEffect(() => {
    const { current } = card
    let before = document.activeElement
    current?.focus()
    const hold = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || current?.contains(target)) return
      before = target
      current?.focus()
    }
    document.addEventListener('focusin', hold)
    return () => {
      document.removeEventListener('focusin', hold)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [card])
}
