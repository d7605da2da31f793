import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from '#app/map/geometry/rect.ts'

/** The size of an element, px, as it changes. */
export function usePaneSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  // Keeps in step with the layout of the page.
  useLayoutEffect(() => {
    if (!element.current) return
    const { current } = element
    const read = () => {
      const [width, height] = [current.clientWidth, current.clientHeight]
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
