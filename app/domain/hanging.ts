import type { CaseFile } from '#app/domain/case.ts'
import { asKnown, ALL_COUNTS, type Struck } from '#app/domain/known.ts'
import { boundsOf, type Quantity } from '#app/domain/quantity.ts'
import type { Source } from '#app/domain/source.ts'
import { lastDay, type Instant } from '#app/domain/time.ts'
import { totalsOf } from '#app/domain/totals.ts'

/** What hangs on one origin: what would remain of the case without all that repeats it. */
export type Hanging = {
  readonly origin: Source['origin']
  /** Everything that repeats it, earliest first, undated last. */
  readonly sources: readonly Source[]
  /** How many records would go. */
  readonly legs: number
  readonly claims: number
  /** Containers itemised with it, and without. */
  readonly with: Quantity
  readonly without: Quantity
}

/**
 * The origins of a case, the one on which most hangs first: by legs that go without it, then by the containers, then by
 * claims. Each is struck out alone, the others as they stand in `struck`.
 */
export function hangingOn(whole: CaseFile, struck: Struck): readonly Hanging[] {
  const origins = new Map<string, Source[]>()
  for (const source of whole.sources) origins.set(source.origin.id, [...(origins.get(source.origin.id) ?? []), source])
  return [...origins.values()]
    .map((sources) => weigh(whole, struck, sources))
    .toSorted(
      (a, b) =>
        b.legs - a.legs || lostOf(b) - lostOf(a) || b.claims - a.claims || a.origin.name.localeCompare(b.origin.name),
    )
}

function weigh(whole: CaseFile, struck: Struck, sources: readonly Source[]): Hanging {
  const origin = sources[0]?.origin ?? { id: '', name: '' }
  const others: Struck = {
    origins: struck.origins.filter((id) => id !== origin.id),
    sources: struck.sources.filter((id) => !sources.some((source) => source.id === id)),
  }
  const left = (out: Struck) => asKnown(whole, { ...ALL_COUNTS, struck: out }).file
  const [standing, rest] = [left(others), left({ ...others, origins: [...others.origins, origin.id] })]
  return {
    origin,
    sources: sources.toSorted(byDay),
    legs: standing.legs.length - rest.legs.length,
    claims: standing.claims.length - rest.claims.length,
    with: itemisedIn(standing),
    without: itemisedIn(rest),
  }
}

const itemisedIn = (file: CaseFile): Quantity => totalsOf(file.legs, file, null).itemised

const lostOf = (hanging: Hanging): number =>
  (boundsOf(hanging.with).low?.value ?? 0) - (boundsOf(hanging.without).low?.value ?? 0)

const byDay = (a: Source, b: Source): number =>
  (a.published?.from ?? Infinity) - (b.published?.from ?? Infinity) || a.id.localeCompare(b.id)

/** The days on which a source of the case came out, in order: those between which what is known changes. */
export function publicationDays({ sources }: Pick<CaseFile, 'sources'>): readonly Instant[] {
  const days = new Set(
    sources.flatMap(({ published }) => (published ? [lastDay({ from: published.to, to: published.to })] : [])),
  )
  return [...days].toSorted((a, b) => a - b)
}
