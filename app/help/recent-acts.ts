const KEY = 'transload.commands'
const MOST = 5

/** What was used last where the browser keeps nothing: it lasts as long as the tab. */
let held: readonly string[] = []

/** Ids of the acts that were used last, the last first; what is odd or denied counts as none. */
export function readRecent(storage: Pick<Storage, 'getItem'> | null): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null')
    if (stored === null) return held
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : []
  } catch {
    return held
  }
}

/** Remembers that an act was used. */
export function keepRecent(storage: Pick<Storage, 'getItem' | 'setItem'> | null, id: string): void {
  held = [id, ...readRecent(storage).filter((other) => other !== id)].slice(0, MOST)
  try {
    storage?.setItem(KEY, JSON.stringify(held))
  } catch {
    // Denied or full: it lasts for the tab.
  }
}
