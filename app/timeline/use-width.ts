import { useLayoutEffect, useState, type RefObject } from 'react'

/** Before anything is laid out, px. */
const FIRST_WIDTH = 960

/** The width of an element inside its padding, px, kept in step with its layout. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST_WIDTH)
  // Keeps in step with the browser's layout: panes are dragged, windows are turned.
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth || FIRST_WIDTH)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
