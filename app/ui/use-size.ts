import { useLayoutEffect, useState, type RefObject } from 'react'

/** Before anything is laid out, px. No height: it is not known. */
const FIRST = { width: 960, height: 0 }

export type Size = { readonly width: number; readonly height: number }

/** The size of an element with its padding, px, kept in step with its layout; `first` before there is any. */
export function useSize(ref: RefObject<HTMLElement | null>, first: Size = FIRST): Size {
  const [size, setSize] = useState<Size>(first)
  // Keeps in step with the browser's layout: panes are dragged, windows are turned.
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const [width, height] = [element.clientWidth || first.width, element.clientHeight]
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, first.width])
  return size
}
