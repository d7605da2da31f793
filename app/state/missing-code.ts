/** What came in place of code that was asked for: the errors themselves, told by what Vite says of them. */
const missing = new WeakSet<object>()

/**
 * Remembers each error of code that did not come, since every browser words it in its own way. Vite tells of it on the
 * window, before who asked for the code hears of it.
 */
export function hearOfMissingCode(target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener('vite:preloadError', (event) => {
    const { payload } = event as Event & { readonly payload?: unknown }
    if (typeof payload === 'object' && payload !== null) missing.add(payload)
  })
}

/** Is this the error of code that did not come: no network, or a new version that has taken the place of this one? */
export const isMissingCode = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error)
