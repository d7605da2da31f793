import { casesFeed } from '#app/feeds/cases.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { FeedRecords } from '#app/feeds/feed-records.ts'
import type { Feed, RecordFeedName } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { tracksFeed } from '#app/feeds/tracks.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'

/** The schema and the mapper of each JSON feed. Whoever imports this takes zod along. */
export const RECORD_FEEDS: { readonly [Name in RecordFeedName]: Feed<FeedRecords[Name]> } = {
  cases: casesFeed,
  places: placesFeed,
  vessels: vesselsFeed,
  sources: sourcesFeed,
  claims: claimsFeed,
  consignments: consignmentsFeed,
  legs: legsFeed,
  sightings: sightingsFeed,
  tracks: tracksFeed,
}
