import { createStore } from 'zustand'

/**
 * What still works on the page, by name: the page is idle when nothing does. Apart from the UI store, since the map begins and
 * ends its work with each frame, and nothing that React draws hangs on that.
 */
export const busyStore = createStore<{ readonly names: ReadonlySet<string> }>(() => ({ names: new Set<string>() }))

export const isBusy = (name: string): boolean => busyStore.getState().names.has(name)

/** Marks work as begun or done; `document.documentElement.dataset.idle` follows. */
export function setBusy(name: string, works: boolean): void {
  if (isBusy(name) === works) return
  const names = new Set(busyStore.getState().names)
  if (works) names.add(name)
  else names.delete(name)
  busyStore.setState({ names })
}
