/** A store of the browser, or null where it is denied: then it throws when touched. */
export function ownStorage(kind: 'localStorage' | 'sessionStorage' = 'localStorage'): Storage | null {
  try {
    return window[kind]
  } catch {
    return null
  }
}
