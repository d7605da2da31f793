import { useEffect } from 'react'

/** Calls back when what stands beside it has been painted. Draws nothing. */
export function AfterPaint({ then }: { readonly then: () => void }) {
  // Waits for the browser: the frame after the next one comes when this one is on screen.
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(then)
    })
    return () => cancelAnimationFrame(frame)
  }, [then])
  return null
}
