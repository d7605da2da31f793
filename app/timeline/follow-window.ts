import { paced } from '#app/base/pace.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { liveWindow } from '#app/state/live-window.ts'
import { wholeDays } from '#app/timeline/scale.ts'

/** Words that change more often cannot be read, and each change of them is laid out and painted, ms. */
export const READABLE_MS = 100

/**
 * Tells of the window now and with each step of a key or a drag, in whole days and outside React; while a hand moves
 * it, at most once in `everyMs` milliseconds, and never without the last step. Gives back how to stop.
 */
export function followWindow(draw: (window: TimeWindow) => void, everyMs = 0): () => void {
  const telling = paced(() => {
    const standing = windowNow()
    if (standing) draw(standing)
  }, everyMs)
  telling.atOnce()
  const stop = liveWindow.subscribe(() => (liveWindow.isHeld() ? telling.ask() : telling.atOnce()))
  return () => {
    telling.stop()
    stop()
  }
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
