import { useEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react'

/** What a drag does. `dx`: px from where it began; `clientX`: where the pointer is. */
export type Drag = {
  readonly onMove: (dx: number, clientX: number) => void
  /** The hand let go. `hasMoved` is false for a click. */
  readonly onDrop: (hasMoved: boolean, clientX: number) => void
  /** Escape, or the browser took the pointer away. */
  readonly onCancel: () => void
}

/** A hand that trembles less than this clicks, px. */
const CLICK_SLOP = 4

/** Begins a drag on pointer down; the pointer is captured until it is released, or Escape drops the drag. */
export function usePointerDrag(begin: (event: ReactPointerEvent<HTMLElement>) => Drag) {
  const stop = useRef<AbortController | null>(null)
  // A drag holds listeners on the element and the page: they go with the component.
  useEffect(() => () => stop.current?.abort(), [])

  return (event: ReactPointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !event.isPrimary) return
    stop.current?.abort()
    const { pointerId, clientX: start } = event
    const element: HTMLElement = event.currentTarget
    const { onMove, onDrop, onCancel } = begin(event)
    const over = new AbortController()
    stop.current = over
    element.setPointerCapture(pointerId)
    let hasMoved = false
    const listen = { signal: over.signal }
    element.addEventListener(
      'pointermove',
      ({ clientX }) => {
        hasMoved ||= Math.abs(clientX - start) >= CLICK_SLOP
        if (hasMoved) onMove(clientX - start, clientX)
      },
      listen,
    )
    element.addEventListener(
      'pointerup',
      ({ clientX }) => {
        over.abort()
        onDrop(hasMoved, clientX)
      },
      listen,
    )
    const cancel = () => {
      over.abort()
      if (element.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId)
      onCancel()
    }
    element.addEventListener('pointercancel', cancel, listen)
    // A second finger pinches: what the first one held is let go of.
    window.addEventListener('pointerdown', (other) => !other.isPrimary && cancel(), { ...listen, capture: true })
    window.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape') return
        pressed.preventDefault()
        pressed.stopPropagation()
        cancel()
      },
      { ...listen, capture: true },
    )
  }
}
