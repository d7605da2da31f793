import type { Brand } from '#app/base/brand.ts'

export type CaseId = Brand<string, 'CaseId'>
export type PlaceId = Brand<string, 'PlaceId'>
export type VesselId = Brand<string, 'VesselId'>
export type SourceId = Brand<string, 'SourceId'>
export type ClaimId = Brand<string, 'ClaimId'>
export type ConsignmentId = Brand<string, 'ConsignmentId'>
export type LegId = Brand<string, 'LegId'>
export type SightingId = Brand<string, 'SightingId'>
export type TrackId = Brand<string, 'TrackId'>

/** How a record comes to be: a source says it, we computed it, or it was made up for training. */
export const BASES = ['published', 'inferred', 'synthetic'] as const
export type Basis = (typeof BASES)[number]

/** The id of what is made up begins so, and no other does. */
export const SYNTHETIC_MARK = 'SYN-'

/** Words in the reader's languages. English is always there; a missing language falls back to it. */
export type LocalText = { readonly en: string; readonly fr?: string | undefined }

/** Admiralty code: reliability of the source, A (completely reliable) to F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type SourceReliability = (typeof RELIABILITIES)[number]
/** Admiralty code: credibility of the information, 1 (confirmed) to 6 (cannot be judged). */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const
export type InformationCredibility = (typeof CREDIBILITIES)[number]

export type Grade = { readonly source: SourceReliability; readonly information: InformationCredibility }

/** Grades are held apart, and are an editor's judgement, never published. `null`: not graded. */
export type Grades = {
  readonly position: Grade | null
  readonly cargo: Grade | null
  readonly identity: Grade | null
  /** Why the editor judged so. */
  readonly reason: LocalText | null
}

/** What each record of the trade carries from wire to pixel. */
export type Provenance = {
  readonly basis: Basis
  readonly grades: Grades
  /** Never empty where the basis is `published`. */
  readonly sources: readonly SourceId[]
}

export const gradeText = (grade: Grade): string => `${grade.source}${grade.information}`

/**
 * The lowest of the three grades: the weaker information decides, then the weaker source. Ungraded parts are left out;
 * null when nothing is graded.
 */
export function lowestGrade({ position, cargo, identity }: Grades): Grade | null {
  const given = [position, cargo, identity].filter((grade) => grade !== null)
  return given.reduce<Grade | null>((lowest, grade) => (lowest && !isLower(grade, lowest) ? lowest : grade), null)
}

const isLower = (a: Grade, b: Grade): boolean =>
  a.information > b.information || (a.information === b.information && a.source > b.source)
