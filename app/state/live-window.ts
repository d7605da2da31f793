import type { TimeWindow } from '#app/domain/time.ts'
import { setBusy } from '#app/state/busy.ts'
import { setPreview } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'

/*
 * The window as the hand holds it. It changes with every step of a key and every pixel of a drag, so it lives outside
 * React, like the playhead: who shows it at once subscribes and sets what it must by itself (a uniform, a few text
 * nodes). React follows when the hand rests:
 *
 *   steps    | | | | |       hold() each        live at once
 *   rest                |    after REST_MS       the preview of the UI store: board, table and figures follow
 *   write                  | after WRITE_MS      keys only: the address. A drag writes when it is let go (`writeWindow`)
 */

/** A hand that is still for so long rests, ms. */
const REST_MS = 120
/** Keys that are still for so long are done, ms: the address is written then, since browsers slow down who writes often. */
const WRITE_MS = 300

type Listener = (window: TimeWindow) => void
type Write = (change: Partial<View>) => void

const listeners = new Set<Listener>()
let live: TimeWindow | null = null
/** The window of the address, as far as the case resolves it: what is left when the hand lets go of nothing. */
let written: TimeWindow | null = null
let resting: ReturnType<typeof setTimeout> | null = null
let writing: { readonly timer: ReturnType<typeof setTimeout>; readonly write: Write } | null = null

const isSame = (a: TimeWindow | null, b: TimeWindow | null): boolean => a?.from === b?.from && a?.to === b?.to

function show(window: TimeWindow): void {
  if (!isSame(window, live)) tell(window)
}

function tell(window: TimeWindow): void {
  live = window
  for (const listener of listeners) listener(window)
}

function stopTimers(): void {
  if (resting) clearTimeout(resting)
  if (writing) clearTimeout(writing.timer)
  resting = null
  writing = null
  setBusy('window', false)
}

export const liveWindow = {
  /** The window as it is shown now; null until the case is there. */
  get: (): TimeWindow | null => live,
  /** Does a hand move it, so that more steps are likely to come at once? */
  isHeld: (): boolean => resting !== null,
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Told by the page when the address (or the case) gives another window: that is what is shown, and no hand holds it. */
export function adoptWindow(window: TimeWindow): void {
  if (isSame(window, written)) return
  written = window
  stopTimers()
  setPreview(null)
  show(window)
}

/** Shows a window while a hand moves it. The board follows when the hand rests. */
export function holdWindow(window: TimeWindow): void {
  show(window)
  setBusy('window', true)
  if (resting) clearTimeout(resting)
  resting = setTimeout(() => {
    resting = null
    setPreview(live)
    if (!writing) setBusy('window', false)
  }, REST_MS)
}

/**
 * One step of a key: shown at once, written to the address by `write` when the keys are still. A step that changes
 * nothing still puts the writing off.
 */
export function stepWindowTo(window: TimeWindow, write: Write): void {
  holdWindow(window)
  if (writing) clearTimeout(writing.timer)
  writing = { timer: setTimeout(writeHeldWindow, WRITE_MS), write }
}

/** Writes at once what keys have stepped to: when the focus leaves, or something else is about to change the view. */
export function writeHeldWindow(): void {
  if (!writing || !live) return
  const { write } = writing
  writeWindow(live, write)
}

/** Takes a window for good: a drag that was let go, a typed day, a preset. */
export function writeWindow(window: TimeWindow, write: Write = changeView): void {
  stopTimers()
  written = window
  // Told again where it is the same: who follows a moving hand at his leisure hears that it has let go.
  tell(window)
  write({ window })
  setPreview(null)
}

/** Drops what the hand holds: Escape, or Back. */
export function dropHeldWindow(): void {
  stopTimers()
  setPreview(null)
  if (written) tell(written)
}

// Steps that were on their way to the address when a person went back were meant for the entry that they left.
if (typeof window !== 'undefined') window.addEventListener('popstate', dropHeldWindow)
