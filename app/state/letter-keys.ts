import { create } from 'zustand'
import { ownStorage } from '#app/state/own-storage.ts'

const KEY = 'transload.letter-keys'

/**
 * Do keys of one character act outside of fields? Who speaks to the machine sets them off by chance, and may turn them
 * off. Source: WCAG 2.2, 2.1.4.
 */
export const useLetterKeys = create<{ readonly areOn: boolean }>(() => ({ areOn: isKeptOn() }))

/** Kept in this browser; where it keeps nothing, for the tab. */
export function setLetterKeys(areOn: boolean): void {
  useLetterKeys.setState({ areOn })
  try {
    if (areOn) ownStorage()?.removeItem(KEY)
    else ownStorage()?.setItem(KEY, 'off')
  } catch {
    // The tab has it all the same.
  }
}

function isKeptOn(): boolean {
  try {
    return ownStorage()?.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}
