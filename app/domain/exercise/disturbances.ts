import type { FaultyFeed, FeedFault } from '#app/domain/exercise/inject.ts'
import type { TrackId } from '#app/domain/record.ts'
import type { Instant, Span } from '#app/domain/time.ts'

/** What an exercise does to the feeds as it stands. */
export type Disturbances = {
  /** Feeds that are well are not named. */
  readonly faults: Readonly<Partial<Record<FaultyFeed, Exclude<FeedFault, 'none'>>>>
  /** No position of the track within the span. */
  readonly silences: readonly { readonly track: TrackId; readonly span: Span }[]
  /** Positions that are false. Degrees, WGS84. */
  readonly spoofs: readonly {
    readonly track: TrackId
    readonly at: Instant
    readonly longitude: number
    readonly latitude: number
  }[]
}

/** All feeds answer as they should. */
export const NO_DISTURBANCES: Disturbances = { faults: {}, silences: [], spoofs: [] }
