import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import type { CaseId, ClaimId, LocalText } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import type { Track } from '#app/domain/track.ts'
import type { Vessel } from '#app/domain/vessel.ts'

/** A folder of feed answers: the published case, a training scenario, a load test. */
export type Case = {
  readonly id: CaseId
  readonly name: LocalText
  readonly description: LocalText
  /** A sentence that must stand on screen with the case. */
  readonly caveat: LocalText | null
  /** The window that the case opens with. */
  readonly window: TimeWindow
  /** All that the timeline can reach. */
  readonly extent: TimeWindow
  /** The claim against which the itemised containers are held. */
  readonly headline: ClaimId | null
}

/** Everything known of a case: what the feeds gave, as domain records. A feed that failed left its list empty. */
export type CaseFile = {
  readonly places: readonly Place[]
  readonly vessels: readonly Vessel[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly consignments: readonly Consignment[]
  readonly legs: readonly Leg[]
  readonly sightings: readonly Sighting[]
  readonly tracks: readonly Track[]
}

export const EMPTY_CASE_FILE: CaseFile = {
  places: [],
  vessels: [],
  sources: [],
  claims: [],
  consignments: [],
  legs: [],
  sightings: [],
  tracks: [],
}
