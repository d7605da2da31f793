/** A part of the browser's Trusted Types that TypeScript does not know yet. */
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => unknown
}

/** Accepts the address of a script when it is on the list, and throws a TypeError for any other. */
export function scriptFence(allowed: readonly string[], base: string): (address: string) => string {
  const known = new Set(allowed.map((address) => new URL(address, base).href))
  return (address) => {
    const asked = URL.canParse(address, base) ? new URL(address, base).href : null
    if (asked === null || !known.has(asked)) throw new TypeError(`Script address refused: ${address.slice(0, 200)}`)
    return asked
  }
}

/**
 * From here on the browser lets only these files become workers. There is no rule for HTML or for script text, so that
 * whatever would make a page or a program of a text throws. Does nothing where the browser, or the server that sent the page,
 * does not ask for it.
 */
export function fenceScripts(
  allowed: readonly string[],
  base: string,
  factory: PolicyFactory | undefined = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes,
): void {
  factory?.createPolicy('default', { createScriptURL: scriptFence(allowed, base) })
}
