import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import type { Hole, Run } from '#mocks/cases/forge/runs.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'

/**
 * The case while it is made: records under working ids that tell what they are of. At the end all get numbers that tell
 * nothing. Each step gives a new draft.
 */
export type Draft = Pick<CaseAnswers, 'vessels' | 'sources' | 'claims' | 'consignments' | 'legs' | 'sightings'> & {
  readonly runs: readonly Run[]
  readonly holes: readonly Hole[]
}

/* Working ids of what belongs to a consignment. */
export const lotId = ({ lot }: Voyage): string => `SYN-lot-${lot.id}`
export const seaLegId = ({ lot }: Voyage): string => `SYN-sea-${lot.id}`
export const railLegId = ({ lot }: Voyage): string => `SYN-rail-${lot.id}`
export const lotClaimId = ({ lot }: Voyage): string => `SYN-claim-${lot.id}`
export const reportId = ({ lot }: Voyage): string => `SYN-report-${lot.id}`
export const seenAtHubId = ({ lot }: Voyage): string => `SYN-hub-${lot.id}`
export const runId = ({ lot }: Voyage): string => `SYN-run-${lot.id}`
export const shipId = (ship: number): string => `SYN-ship-${ship}`

/** The list with one of its records changed. */
export const changed = <T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
  change: (record: T) => Partial<T>,
): readonly T[] => records.map((record) => (record.id === id ? { ...record, ...change(record) } : record))

/** The record of that id. */
export const found = <T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined =>
  records.find((record) => record.id === id)
