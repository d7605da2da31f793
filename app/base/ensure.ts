/** Gives the value back, or throws: for what can only be missing by a bug of ours. */
export function ensure<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`)
  return value
}

/** Reached only when a union has a case that the code forgot; the compiler complains first. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
