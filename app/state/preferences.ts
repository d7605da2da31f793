/** What belongs to the person and not to the picture. Storage may be full or denied: then it lasts for the tab. */
export type Preferences = {
  /** Width of the left and right pane and height of the dock, px; null: as designed. */
  readonly paneSizes: { readonly figures: number | null; readonly detail: number | null; readonly dock: number | null }
  readonly collapsedPanes: readonly string[]
}

const KEY = 'transload.preferences'
export const DEFAULT_PREFERENCES: Preferences = {
  paneSizes: { figures: null, detail: null, dock: null },
  collapsedPanes: [],
}

const size = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 40 && value <= 2000 ? value : null

/** Reads what was stored, field by field; anything odd falls back. */
export function readPreferences(storage: Pick<Storage, 'getItem'> | null): Preferences {
  try {
    const stored = JSON.parse(storage?.getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>> | null
    const sizes = (stored?.paneSizes ?? {}) as Record<string, unknown>
    return {
      paneSizes: { figures: size(sizes['figures']), detail: size(sizes['detail']), dock: size(sizes['dock']) },
      collapsedPanes: Array.isArray(stored?.collapsedPanes)
        ? stored.collapsedPanes.filter((name) => typeof name === 'string')
        : [],
    }
  } catch {
    // Unreadable or denied storage is no fault of the person: start from the design.
    return DEFAULT_PREFERENCES
  }
}

/** Stores them; gives back whether that worked. */
export function writePreferences(storage: Pick<Storage, 'setItem'> | null, preferences: Preferences): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences))
    return storage !== null
  } catch {
    return false
  }
}
