/** Do two values of plain JSON say the same? The order of fields is no matter, that of lists is. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [ofA, ofB] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const names = Object.keys(ofA)
  return names.length === Object.keys(ofB).length && names.every((name) => isSame(ofA[name], ofB[name]))
}
