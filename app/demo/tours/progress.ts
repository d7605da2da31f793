import { ROLES, type Role } from '#app/state/tour.ts'

const KEY = 'transload.tours'

/** How far one got with a tour: the id of the step at which it was left, or that it was seen to its end. */
export type Progress = Readonly<Partial<Record<Role, string>>>

/** Stands for the end in place of a step. */
export const SEEN = '*'

/** What was left where the browser keeps nothing: it lasts as long as the tab. */
let held: Progress = {}

/** Reads how far one got; what is odd or denied counts as not begun. */
export function readProgress(storage: Pick<Storage, 'getItem'> | null): Progress {
  try {
    const stored = JSON.parse(storage?.getItem(KEY) ?? 'null') as Record<string, unknown> | null
    if (stored === null) return held
    const known = ROLES.flatMap((role) => (typeof stored[role] === 'string' ? [[role, stored[role]] as const] : []))
    return Object.fromEntries(known)
  } catch {
    return held
  }
}

/** Remembers how far one got with one tour. */
export function keepProgress(storage: Pick<Storage, 'getItem' | 'setItem'> | null, role: Role, step: string): void {
  held = { ...readProgress(storage), [role]: step }
  try {
    storage?.setItem(KEY, JSON.stringify(held))
  } catch {
    // Denied or full: it lasts for the tab.
  }
}

/** The step to go on with; 0 where there is nothing to go on from, as after the end. */
export const resumedStep = (steps: readonly { readonly id: string }[], step: string | undefined): number =>
  Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  )
