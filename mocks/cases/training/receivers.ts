import type { Run } from '#mocks/cases/training/runs.ts'

/** A stretch of a corridor, km from its beginning as a sum of straight parts. */
type Stretch = { readonly fromKm: number; readonly toKm: number }

/*
 * Where no made-up receiver hears: whoever passes falls silent there, which says nothing of who passes. A silence
 * elsewhere is of another kind, since others were heard in that very stretch. Telling the two apart is the exercise.
 */
/** Off the mouth of the Tumen. */
export const SEA_HOLE: Stretch = { fromKm: 34, toKm: 62 }
/** From Skovorodino nearly to Mogocha. */
export const RAIL_HOLE: Stretch = { fromKm: 1775, toKm: 2040 }

/** Is it heard when it is so far on its way? */
export function isHeard({ vessel, silence }: Run, at: number, doneKm: number): boolean {
  const hole = vessel === null ? RAIL_HOLE : SEA_HOLE
  if (doneKm >= hole.fromKm && doneKm < hole.toKm) return false
  return silence === null || at < silence.from || at >= silence.to
}
