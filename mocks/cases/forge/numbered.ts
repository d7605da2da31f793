import type { Draft } from '#mocks/cases/forge/draft.ts'
import { HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import { RECEIVERS_ID, REGISTER_ID } from '#mocks/cases/forge/sources.ts'
import { momentOf } from '#mocks/cases/forge/faults/times.ts'

/*
 * Working ids tell what a record is of, and their order tells which were planted. So all records are put in the order of
 * their times and numbered: a reader of the feeds learns nothing from either.
 */

const KEPT: ReadonlySet<string> = new Set([HEADLINE_ID, REGISTER_ID, RECEIVERS_ID])

type Ids = ReadonlyMap<string, string>

/** The draft in the order of its times, without sources that nothing names, and the number of each working id. */
export function numbered(draft: Draft): { readonly draft: Draft; readonly ids: Ids } {
  const named = new Set(
    [draft.claims, draft.consignments, draft.legs, draft.sightings].flat().flatMap(({ sources }) => sources),
  )
  const ordered: Draft = {
    ...draft,
    vessels: byWords(draft.vessels, ({ name }) => name),
    sources: byTime(
      draft.sources.filter(({ id }) => KEPT.has(id) || named.has(id)),
      ({ published }) => published?.from,
    ),
    claims: byTime(draft.claims, ({ said }) => said?.from),
    consignments: byWords(draft.consignments, ({ name }) => name.en),
    legs: byTime(draft.legs, ({ departs }) => departs.when.from),
    sightings: byTime(draft.sightings, ({ when }) => when?.from),
    runs: draft.runs.toSorted((a, b) => a.departs - b.departs || compare(a.id, b.id)),
  }
  const ids = new Map<string, string>()
  const number = (records: readonly { readonly id: string }[], letter: string): void => {
    const own = records.filter(({ id }) => !KEPT.has(id))
    for (const [index, { id }] of own.entries()) ids.set(id, `SYN-${letter}-${index + 1}`)
  }
  number(ordered.vessels, 'V')
  number(ordered.sources, 'S')
  number(ordered.claims, 'K')
  number(ordered.consignments, 'C')
  number(ordered.legs, 'L')
  number(ordered.sightings, 'O')
  number(ordered.runs, 'T')
  return { draft: withNumbers(ordered, ids), ids }
}

/** The same value with each working id replaced, wherever it stands. */
export const withNumbers = <T>(value: T, ids: Ids): T =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? (ids.get(part) ?? part) : part,
  ) as T

type Record = { readonly id: string }

const byTime = <T extends Record>(
  records: readonly T[],
  timeOf: (record: T) => string | null | undefined,
): readonly T[] =>
  records.toSorted((a, b) => momentOf(timeOf(a) ?? null) - momentOf(timeOf(b) ?? null) || compare(a.id, b.id))

const byWords = <T extends Record>(records: readonly T[], wordsOf: (record: T) => string): readonly T[] =>
  records.toSorted((a, b) => compare(wordsOf(a), wordsOf(b)))

/** By code units: no locale of a machine has a say. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
