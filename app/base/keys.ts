/** A key that the page listens to, as the browser names it; letters small. */
type Key = {
  readonly key: string
  /** With Ctrl, or with the key of commands of a Mac. */
  readonly isCommand?: boolean
  readonly isShifted?: boolean
  /** The same as the key before it on another keyboard: heard, and not told of. */
  readonly isOther?: boolean
}

/**
 * What the keys of the whole page and of its parts do, written down once: who listens reads them here, and so do the
 * list of commands and the sheet of shortcuts.
 */
export const KEYS = {
  acts: [{ key: 'k', isCommand: true }],
  sheet: [{ key: '?' }],
  undo: [{ key: 'z', isCommand: true }],
  redo: [
    { key: 'z', isCommand: true, isShifted: true },
    { key: 'y', isCommand: true },
  ],
  play: [{ key: ' ' }],
  nextEvent: [{ key: 'n' }],
  previousEvent: [{ key: 'p' }],
  zoomIn: [{ key: '+' }, { key: '=', isOther: true }],
  zoomOut: [{ key: '-' }],
  showAllDays: [{ key: '0' }],
} as const satisfies Readonly<Record<string, readonly Key[]>>

export type KeyName = keyof typeof KEYS

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Is this one of the keys of that name? Alt is left to who listens; Shift counts with command keys alone. */
export function isKey(name: KeyName, { key, ctrlKey, metaKey, shiftKey }: Pressed): boolean {
  const pressed = key.length === 1 ? key.toLowerCase() : key
  const keys: readonly Key[] = KEYS[name]
  return keys.some(
    (one) =>
      one.key === pressed &&
      (one.isCommand ?? false) === (ctrlKey || metaKey) &&
      (!one.isCommand || (one.isShifted ?? false) === shiftKey),
  )
}

/** Keys whose names are others on the keyboards of other countries. */
export type NamedKey = 'ctrl' | 'shift' | 'space' | 'enter' | 'escape' | 'home' | 'end' | 'pageUp' | 'pageDown'

/** What is pressed together: keys by their names, and what stands on the others as it is. */
export type Press = readonly (NamedKey | { readonly cap: string })[]

/** What is pressed, for people: "Ctrl K" and "⌘ K" are two. */
export function pressesOf(name: KeyName): readonly Press[] {
  const keys: readonly Key[] = KEYS[name]
  return keys.filter(({ isOther }) => !isOther).flatMap(pressesOfKey)
}

function pressesOfKey({ key, isCommand = false, isShifted = false }: Key): readonly Press[] {
  const shift = isShifted ? (['shift'] as const) : []
  const last = key === ' ' ? 'space' : { cap: key.toUpperCase() }
  return isCommand
    ? [
        ['ctrl', ...shift, last],
        [{ cap: '⌘' }, ...shift, last],
      ]
    : [[...shift, last]]
}
