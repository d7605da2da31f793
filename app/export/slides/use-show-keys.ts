import { useEffect } from 'react'

type Keys = {
  /** The windows that listen; null: there is none. */
  readonly windows: readonly (Window | null)[]
  readonly count: number
  readonly onGo: (where: (index: number) => number) => void
  readonly onEnd: () => void
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  PageDown: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  PageUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Goes through the slides by the keys that clickers and keyboards have, from whichever window has the focus. */
export function useShowKeys({ windows, count, onGo, onEnd }: Keys): void {
  // Listens to whole windows, before the dialog does, which keeps arrow keys to itself: a show is gone through wherever
  // the focus is.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element | null)?.matches?.('input, textarea, select') ?? false
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey) return
      const step = STEPS[event.key]
      if (event.key === 'Escape') onEnd()
      else if (step) onGo((index) => Math.min(Math.max(step(index, count), 0), count - 1))
      else return
      event.preventDefault()
      // What stands after the show must not take the same press as its own.
      event.stopPropagation()
    }
    const open = windows.filter((one) => one !== null)
    for (const one of open) one.addEventListener('keydown', onKey, true)
    return () => {
      for (const one of open) one.removeEventListener('keydown', onKey, true)
    }
  }, [windows, count, onGo, onEnd])
}
