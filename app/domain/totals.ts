import type { CaseFile } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { remainder, sumOfCounts, type Quantity } from '#app/domain/quantity.ts'
import type { ClaimId, ConsignmentId } from '#app/domain/record.ts'

/** What the legs on the table add up to, and what of the headline claim they leave over. */
export type Totals = {
  readonly legCount: number
  /** The consignments that these legs belong to, each once however many legs it has. */
  readonly consignments: readonly Consignment[]
  /** Containers of the consignments that sources report. Made-up ones never enter here. */
  readonly itemised: Quantity
  /** Containers of the made-up consignments; null when there is none. */
  readonly synthetic: Quantity | null
  readonly headline: ClaimTotals | null
}

/** A claim beside what supports it. */
export type ClaimTotals = {
  readonly claim: Claim
  readonly claimed: Quantity
  readonly support: readonly Consignment[]
  readonly itemised: Quantity
  /** null: more is itemised than was claimed, which is a contradiction and not a number. */
  readonly notItemised: Quantity | null
}

/** The figures of the totals without the lists behind them. */
export type BriefTotals = {
  readonly legCount: number
  readonly consignmentCount: number
  /** Consignments that sources report: all but the made-up ones. */
  readonly reportedCount: number
  readonly itemised: Quantity
  readonly synthetic: Quantity | null
  readonly headline: Omit<ClaimTotals, 'support'> | null
}

/** Is it known by a source (or computed from one), and not made up? */
export const isReported = ({ basis }: Pick<Consignment, 'basis'>): boolean => basis !== 'synthetic'

/** Does a consignment support a claim? What is made up supports only what is made up itself. */
export const isSupport = (consignment: Consignment, { id, basis }: Pick<Claim, 'id' | 'basis'>): boolean =>
  consignment.supports.includes(id) && (isReported(consignment) || basis === 'synthetic')

export function briefOf({ legCount, consignments, itemised, synthetic, headline }: Totals): BriefTotals {
  return {
    legCount,
    consignmentCount: consignments.length,
    reportedCount: consignments.filter(isReported).length,
    itemised,
    synthetic,
    headline: headline && {
      claim: headline.claim,
      claimed: headline.claimed,
      itemised: headline.itemised,
      notItemised: headline.notItemised,
    },
  }
}

/** The consignments that legs belong to, each once: the same boxes are never counted once per leg. */
export function consignmentsOf(legs: readonly Leg[], consignments: readonly Consignment[]): readonly Consignment[] {
  const moved = new Set<ConsignmentId>(legs.map((leg) => leg.consignment))
  return consignments.filter((consignment) => moved.has(consignment.id))
}

/** Interval sum of containers over consignments. */
export const containersOf = (consignments: readonly Consignment[]): Quantity =>
  sumOfCounts(consignments.map((consignment) => consignment.containers))

/** Adds up the legs that are on the table. `legs` are those shown; `file` is the whole case. */
export function totalsOf(legs: readonly Leg[], file: CaseFile, headline: ClaimId | null): Totals {
  const consignments = consignmentsOf(legs, file.consignments)
  const synthetic = consignments.filter((consignment) => !isReported(consignment))
  const reported = consignments.filter(isReported)
  const claim = file.claims.find((candidate) => candidate.id === headline)
  return {
    legCount: legs.length,
    consignments,
    itemised: containersOf(reported),
    synthetic: synthetic.length > 0 ? containersOf(synthetic) : null,
    headline: claim?.figure ? claimTotals(claim, claim.figure.quantity, consignments) : null,
  }
}

/** A claim beside the consignments that support it: claimed less itemised is what is left over. */
export function claimTotals(claim: Claim, claimed: Quantity, consignments: readonly Consignment[]): ClaimTotals {
  const support = consignments.filter((consignment) => isSupport(consignment, claim))
  const itemised = containersOf(support)
  return { claim, claimed, support, itemised, notItemised: remainder(claimed, itemised) }
}

/** Figures that answer the same question differently: shown side by side, never averaged. */
export type Conflict = { readonly question: string; readonly claims: readonly Claim[] }

export function conflictsIn(claims: readonly Claim[]): readonly Conflict[] {
  const byQuestion = new Map<string, Claim[]>()
  for (const claim of claims) {
    const question = claim.figure?.question
    if (question) byQuestion.set(question, [...(byQuestion.get(question) ?? []), claim])
  }
  return [...byQuestion]
    .filter(([, answers]) => new Set(answers.map((claim) => JSON.stringify(claim.figure?.quantity))).size > 1)
    .map(([question, answers]) => ({ question, claims: answers }))
}
