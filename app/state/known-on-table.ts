import type { CasePart } from '#app/domain/assemble.ts'
import { indexCase } from '#app/domain/case-index.ts'
import { ALL_COUNTS, asKnown, NOTHING_WITHHELD, type Knowledge, type Withheld } from '#app/domain/known.ts'
import { EMPTY_CASE_FILE, type CaseFile } from '#app/domain/case.ts'
import { addDays } from '#app/domain/time.ts'
import type { View } from '#app/state/view.ts'

/** What counts on the table, and what was left out for it. */
export type KnownOnTable = {
  readonly knowledge: Knowledge
  /** All that the feeds gave. */
  readonly all: CaseFile
  /** All that was known by the day, struck out or not. */
  readonly whole: CaseFile
  readonly withheld: Withheld
}

export const ALL_ON_TABLE: KnownOnTable = {
  knowledge: ALL_COUNTS,
  all: EMPTY_CASE_FILE,
  whole: EMPTY_CASE_FILE,
  withheld: NOTHING_WITHHELD,
}

/** What a view asks to be counted: a source counts from the end of the day on which it was published. */
export const knowledgeOf = ({ asOf, struck, least }: Pick<View, 'asOf' | 'struck' | 'least'>): Knowledge => ({
  by: asOf === null ? null : addDays(asOf, 1),
  struck,
  least,
})

/** The part of a case that counts, by its ids, and why it is no more. `absent`: feeds that gave nothing. */
export function countedCase(all: CaseFile, knowledge: Knowledge, absent?: ReadonlySet<CasePart>) {
  const { file, whole, withheld } = asKnown(all, knowledge, absent)
  const known: KnownOnTable = { knowledge, all, whole, withheld }
  return { file, index: indexCase(file), known }
}

/** Is anything left out by choice? */
export const isNarrowed = ({ by, struck, least }: Knowledge): boolean =>
  by !== null ||
  struck.sources.length + struck.origins.length > 0 ||
  least.source !== null ||
  least.information !== null
