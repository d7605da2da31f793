import type { Quantity } from '#app/domain/quantity.ts'
import type { ClaimId, ConsignmentId, LegId, LocalText, Provenance } from '#app/domain/record.ts'

/** A set of containers moved together. */
export type Consignment = Provenance & {
  readonly id: ConsignmentId
  readonly name: LocalText
  readonly containers: Quantity
  /** In the order in which they were moved. */
  readonly legs: readonly LegId[]
  /** The claims of which this consignment is (part of) the content. */
  readonly supports: readonly ClaimId[]
}
