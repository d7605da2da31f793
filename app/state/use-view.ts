import { useSyncExternalStore } from 'react'
import { decodeView, encodeView, type DecodedView } from '#app/state/url.ts'
import type { View } from '#app/state/view.ts'

/*
 * The address is the one place where the view lives. Reading decodes it (once per change), writing encodes it. A user's
 * act is pushed, so that Back undoes it; what follows by itself (camera after a drag of the map, the playhead when it
 * stops) replaces.
 *
 * A show and a tour stage a view over it: what they open, and what follows from that, is never written, and all of it is
 * gone when they end. The address, and the way back, are then as they were.
 */

const listeners = new Set<() => void>()
let text = ''
let decoded: DecodedView | null = null
let staged: View | null = null
let isSelectionStaged = false

function read(): DecodedView {
  if (decoded === null || window.location.search !== text) {
    text = window.location.search
    const next = decodeView(text)
    decoded = decoded ? { ...next, view: withSameParts(next.view, decoded.view) } : next
  }
  return decoded
}

/** Parts of the view that say the same as before keep their identity, so that what hangs on them is not made anew. */
function withSameParts(view: View, before: View): View {
  const same = (Object.keys(view) as (keyof View)[]).filter(
    (key) => view[key] !== before[key] && JSON.stringify(view[key]) === JSON.stringify(before[key]),
  )
  return { ...view, ...Object.fromEntries(same.map((key) => [key, before[key]])) }
}

const announce = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', announce)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', announce)
  }
}

/** The view on the page: that of the address, or one that is staged over it. */
export const currentView = (): View => staged ?? read().view

/** Stages a view over that of the address, in whatever exercise the window is; null: the address counts again. */
export function stageView(view: View | null): void {
  staged = view && withSameParts({ ...view, exercise: read().view.exercise }, currentView())
  isSelectionStaged = true
  announce()
}

/** Did what is selected come with a stage, or back when one was struck, and by no choice of a person? */
export const hasStagedSelection = (): boolean => isSelectionStaged

/** What the address held that could not be read. */
export const droppedParameters = (): DecodedView['dropped'] => read().dropped

/**
 * Changes the view, and with it the address unless one is staged. Nothing happens when the address stays the same. A
 * window stays in its exercise, whatever view is opened.
 */
export const changeView = (change: Partial<View>, how: 'push' | 'replace' = 'push'): void =>
  writeView({ ...change, exercise: currentView().exercise }, how)

/** Makes this window that of a trainee, or of nobody. */
export const changeExercise = (exercise: string | null, change: Partial<View>, how: 'push' | 'replace'): void =>
  writeView({ ...change, exercise }, how)

function writeView(change: Partial<View>, how: 'push' | 'replace'): void {
  const search = encodeView({ ...currentView(), ...change })
  if (staged) {
    if (search !== encodeView(staged)) stageView({ ...staged, ...change })
    return
  }
  if ('selection' in change) isSelectionStaged = false
  const next = search === '' ? '' : `?${search}`
  if (next === window.location.search) return
  const address = `${window.location.pathname}${next}${window.location.hash}`
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  announce()
}

export const useView = (): View => useSyncExternalStore(subscribe, currentView)

/** The whole address of the view as it stands, for a link to share. Nobody who gets it is met by a show or an exercise. */
export function shareAddress(view: View): string {
  const search = encodeView({ ...view, isShow: false, exercise: null })
  return `${window.location.origin}${window.location.pathname}${search === '' ? '' : `?${search}`}`
}
