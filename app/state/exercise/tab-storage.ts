import type { SeatPorts } from '#app/state/exercise/seat-ports.ts'

/* The storage of this tab may be full or denied, and then it throws when it is touched. */

type Kept = SeatPorts['storage']

export function readText(storage: Kept, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Gives back whether it is kept. */
export function keepText(storage: Kept, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text)
    return storage !== null
  } catch {
    return false
  }
}

export function dropText(storage: Kept, key: string): void {
  try {
    storage?.removeItem(key)
  } catch {
    // What is denied holds nothing.
  }
}
