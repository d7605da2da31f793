/** Where the focus was before the first of the dialogs that opened one after the other; null: nowhere. */
let origin: HTMLElement | null = null

type FocusBefore = {
  /** Where the focus was outside of any dialog. */
  readonly origin: HTMLElement | null
  /** What to give the focus back to: an element, or true for where it was last. */
  readonly now: () => HTMLElement | true
}

/**
 * Where the focus is as a dialog opens. One that takes the place of another finds it in what is about to be gone, and
 * gives it back to where the first of them was opened from.
 */
export function whereFocusWas(): FocusBefore {
  const { activeElement } = document
  const last = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null
  if (!last?.closest('[role=dialog]')) origin = last
  const first = origin
  return { origin: first, now: () => (last !== null && !last.isConnected && first?.isConnected ? first : true) }
}
