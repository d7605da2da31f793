import type { Counted } from '#app/domain/claim.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import type { ConsignmentId, LegId, LocalText, PlaceId, Provenance, SightingId, VesselId } from '#app/domain/record.ts'
import type { Span } from '#app/domain/time.ts'

/** Something seen somewhere at some time. May lack a place, a time or a count. */
export type Sighting = Provenance & {
  readonly id: SightingId
  readonly method: 'satellite-imagery' | 'document' | 'ais' | 'observer'
  readonly when: Span | null
  readonly place: PlaceId | null
  readonly text: LocalText
  readonly quantity: Quantity | null
  readonly counts: Counted | null
  readonly vessels: readonly VesselId[]
  /** What was, by the source, the same containers. A look-alike is not linked. */
  readonly consignment: ConsignmentId | null
  readonly legs: readonly LegId[]
}
