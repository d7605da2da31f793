import { useSyncExternalStore } from 'react'
import type { DraftDocument } from '#app/state/exercise/scenario-draft.ts'

/** What the editor shows. */
export type Opening = {
  /** Of the draft, in the browser's database. */
  readonly key: string
  readonly document: DraftDocument
  /** Does it lie there as it is? */
  readonly isKept: boolean
}

const listeners = new Set<() => void>()
let opening: Opening | null = null

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** null: the editor is closed. */
export const useOpening = (): Opening | null => useSyncExternalStore(subscribe, () => opening)

export function openEditor(next: Opening | null): void {
  opening = next
  for (const listener of listeners) listener()
}
