import type { TimeWindow } from '#app/domain/time.ts'
import { liveWindow } from '#app/state/live-window.ts'
import { wholeDays } from '#app/timeline/scale.ts'

/**
 * Tells of the window now and with each step of a key or a drag, in whole days and outside React. Gives back how to stop.
 */
export function followWindow(draw: (window: TimeWindow) => void): () => void {
  const standing = liveWindow.get()
  if (standing) draw(wholeDays(standing))
  return liveWindow.subscribe((window) => draw(wholeDays(window)))
}

/** The window as it is shown now, in whole days; null until the case is there. */
export function windowNow(): TimeWindow | null {
  const standing = liveWindow.get()
  return standing && wholeDays(standing)
}

/** Sets attributes of an element, each only when it changes: who draws at each step touches nothing else. */
export function attributeWriter(element: Element): (name: string, value: string | null) => void {
  const written = new Map<string, string | null>()
  return (name, value) => {
    if (written.get(name) === value) return
    written.set(name, value)
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}
