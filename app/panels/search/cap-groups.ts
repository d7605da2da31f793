import type { ResultGroup } from '#app/domain/search/search-case.ts'
import type { Found } from '#app/domain/search/search-entry.ts'

/** Rows in the list, at most: who needs more types more. */
const MOST_RESULTS = 100
/** Rows that each kind gets before the first takes the rest. */
const FAIR_SHARE = 10

export type CappedGroup = ResultGroup & { readonly shown: readonly Found[] }

/** So many results of each kind that there are `MOST_RESULTS` in all, and that no kind is crowded out by another. */
export function capGroups(groups: readonly ResultGroup[]): readonly CappedGroup[] {
  const shares = groups.map(({ results }) => Math.min(results.length, FAIR_SHARE))
  let left = MOST_RESULTS - shares.reduce((sum, share) => sum + share, 0)
  return groups.map((group, position) => {
    const share = shares[position] ?? 0
    const more = Math.max(0, Math.min(left, group.results.length - share))
    left -= more
    return { ...group, shown: group.results.slice(0, share + more) }
  })
}
