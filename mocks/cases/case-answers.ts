import type { WireCase } from '#app/feeds/cases.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireConsignment } from '#app/feeds/consignments.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import type { WirePlace } from '#app/feeds/places.ts'
import type { WireSighting } from '#app/feeds/sightings.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import type { WireTrack } from '#app/feeds/tracks.ts'
import type { WireVessel } from '#app/feeds/vessels.ts'
import type { PositionColumns } from '#mocks/positions/position-columns.ts'

/** All that the feeds answer for one case, in the wire format. */
export type CaseAnswers = {
  readonly case: WireCase
  readonly places: readonly WirePlace[]
  readonly vessels: readonly WireVessel[]
  readonly sources: readonly WireSource[]
  readonly claims: readonly WireClaim[]
  readonly consignments: readonly WireConsignment[]
  readonly legs: readonly WireLeg[]
  readonly sightings: readonly WireSighting[]
  readonly tracks: readonly WireTrack[]
  /** Made when asked for and not kept: there may be millions. */
  readonly positions: () => PositionColumns
}
