import type { Vessel } from '#app/domain/vessel.ts'

/** Another ship of the case whose name is easily taken for this one's. */
export type LookAlike = {
  readonly vessel: Vessel
  /** By their IMO numbers; null: one of the two has none, so it cannot be told. */
  readonly isAnother: boolean | null
}

/**
 * Names are alike when they are equal after folding case and accents and dropping a last letter or number that stands
 * apart: MARIA and MARIA E, Maia and Maia-1.
 */
export function nameKey(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const tokens = folded.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '')
  const last = tokens.at(-1) ?? ''
  return (tokens.length > 1 && /^(\p{L}|\p{N}+)$/u.test(last) ? tokens.slice(0, -1) : tokens).join(' ')
}

/** The other ships with a like name, in the order of the case. */
export function lookAlikesOf(vessel: Vessel, vessels: readonly Vessel[]): readonly LookAlike[] {
  const key = nameKey(vessel.name)
  return vessels
    .filter((other) => other.id !== vessel.id && nameKey(other.name) === key)
    .map((other) => ({
      vessel: other,
      isAnother: vessel.imo === null || other.imo === null ? null : vessel.imo !== other.imo,
    }))
}
