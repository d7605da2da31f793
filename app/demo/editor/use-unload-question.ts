import { useEffect } from 'react'

/** Lets the browser ask before the page is closed or loaded again. */
export function useUnloadQuestion(isNeeded: boolean): void {
  // Listens to the window: only the browser itself may hold it open.
  useEffect(() => {
    if (!isNeeded) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isNeeded])
}
