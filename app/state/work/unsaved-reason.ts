/** Why the work is not kept by the browser. */
export type UnsavedReason = 'quota' | 'denied' | 'blocked' | 'newer' | 'damaged'

const WHY = 'transload-work-unsaved'

/** An error that says why. */
export const unsavedError = (reason: UnsavedReason): Error => new Error(reason, { cause: WHY })

/** What an error of the browser, or one of ours, means for a person. */
export function reasonOf(error: unknown): UnsavedReason {
  if (error instanceof Error && error.cause === WHY) return error.message as UnsavedReason
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return name === 'QuotaExceededError' ? 'quota' : 'denied'
}
