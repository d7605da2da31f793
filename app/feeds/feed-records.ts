import type { Case } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Place } from '#app/domain/place.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { Source } from '#app/domain/source.ts'
import type { Track } from '#app/domain/track.ts'
import type { Vessel } from '#app/domain/vessel.ts'

/**
 * What the records of each JSON feed become. Those who ask a feed name it and get its type from here: the schemas that
 * check its rows stay where they are read.
 */
export type FeedRecords = {
  readonly cases: Case
  readonly places: Place
  readonly vessels: Vessel
  readonly sources: Source
  readonly claims: Claim
  readonly consignments: Consignment
  readonly legs: Leg
  readonly sightings: Sighting
  readonly tracks: Track
}
