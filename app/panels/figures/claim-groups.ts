import { denialsOf, type Claim } from '#app/domain/claim.ts'
import { bySpeaker } from '#app/domain/cumulative.ts'
import type { ClaimId } from '#app/domain/record.ts'
import { conflictsIn } from '#app/domain/totals.ts'
import { saidOrder } from '#app/panels/claim-text.ts'

/** The claims of a case, each in the one list where a reader looks for it. */
export type ClaimGroups = {
  /** Figures on the containers that the legs carry, as against totals of all that ever moved. */
  readonly itemised: readonly Claim[]
  /** Trips and voyages that others report. */
  readonly trips: readonly Claim[]
  /** Containers claimed in total, one series per claimant: what they count and since when differs. */
  readonly totals: readonly { readonly speaker: string; readonly claims: readonly Claim[] }[]
  /** Rounds, railcars, tonnes and what else is counted. */
  readonly others: readonly Claim[]
  readonly statements: readonly Claim[]
  /** Denials that do not stand beside the headline claim. */
  readonly denials: readonly Claim[]
}

/** Sorts the claims by what they count and by day. The headline and what is in conflict have places of their own. */
export function groupClaims(claims: readonly Claim[], headline: Claim | null): ClaimGroups {
  const placed = new Set<ClaimId>(conflictsIn(claims).flatMap((conflict) => conflict.claims.map((claim) => claim.id)))
  if (headline) placed.add(headline.id)
  const beside = new Set((headline ? denialsOf(headline, claims) : []).map((claim) => claim.id))
  const inOrder = claims.toSorted((a, b) => saidOrder(a) - saidOrder(b))
  const counting = (test: (claim: Claim) => boolean) =>
    inOrder.filter((claim) => claim.kind === 'figure' && !placed.has(claim.id) && test(claim))
  const isTrip = ({ figure }: Claim) => figure?.counts === 'trips' || figure?.counts === 'voyages'
  const isItemised = ({ figure, consignments }: Claim) =>
    headline !== null && figure?.counts === 'containers' && consignments.length > 0
  const isTotal = (claim: Claim) => claim.figure?.counts === 'containers' && !isItemised(claim)
  return {
    itemised: counting(isItemised),
    trips: counting(isTrip),
    totals: bySpeaker(counting(isTotal)),
    others: counting((claim) => !isTrip(claim) && claim.figure?.counts !== 'containers'),
    statements: inOrder.filter((claim) => claim.kind === 'statement'),
    denials: inOrder.filter((claim) => claim.kind === 'denial' && !beside.has(claim.id)),
  }
}
