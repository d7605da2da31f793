import type { Quantity } from '#app/domain/quantity.ts'
import type { ClaimId, ConsignmentId, LocalText, PlaceId, Provenance, VesselId } from '#app/domain/record.ts'
import type { Span } from '#app/domain/time.ts'

/** What a figure counts. */
export type Counted = 'containers' | 'trips' | 'voyages' | 'railcars' | 'rounds' | 'tonnes' | 'kilometres' | 'ships'

/** A published figure. */
export type Figure = {
  readonly quantity: Quantity
  readonly counts: Counted
  /** The hedge and figure in the source's own way, where no kind of quantity says it ("several hundred"). */
  readonly wording: LocalText | null
  /** Counted since when, as the source puts it ("in recent weeks"). */
  readonly since: LocalText | null
  /**
   * Claims with the same question answer the same thing (how far is the depot from Ukraine?), and conflict where they
   * differ. null: it answers no question that another claim answers too.
   */
  readonly question: string | null
}

/**
 * What somebody said publicly: a claim with a figure, a statement without, or a denial.
 * They share one shape since each is somebody's words on a date; `kind` decides how they are shown.
 */
export type Claim = Provenance & {
  readonly id: ClaimId
  readonly kind: 'figure' | 'statement' | 'denial'
  readonly speaker: string
  readonly said: Span | null
  /** When what is spoken of happened or was seen. */
  readonly concerns: Span | null
  readonly text: LocalText
  /** `quote`: the text is the speaker's own words; `paraphrase`: ours. */
  readonly form: 'quote' | 'paraphrase'
  readonly figure: Figure | null
  /** What a denial rejects. A general denial rejects all claims it lists here. */
  readonly denies: readonly ClaimId[]
  readonly places: readonly PlaceId[]
  readonly vessels: readonly VesselId[]
  readonly consignments: readonly ConsignmentId[]
}

/** The denials that stand beside a claim. */
export const denialsOf = (claim: Claim, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((other) => other.kind === 'denial' && other.denies.includes(claim.id))
