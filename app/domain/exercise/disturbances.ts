import type { FaultyFeed, FeedFault, FiredInject } from '#app/domain/exercise/inject.ts'
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
export const UNDISTURBED: Disturbances = { faults: {}, silences: [], spoofs: [] }

/** The last fault of a feed stands; `none` makes it well again. */
export const disturbancesOf = (fired: readonly Pick<FiredInject, 'effect'>[]): Disturbances =>
  fired.reduce(disturbedBy, UNDISTURBED)

function disturbedBy(disturbances: Disturbances, { effect }: Pick<FiredInject, 'effect'>): Disturbances {
  switch (effect.kind) {
    case 'feed': {
      const { [effect.feed]: _before, ...others } = disturbances.faults
      return {
        ...disturbances,
        faults: effect.fault === 'none' ? others : { ...others, [effect.feed]: effect.fault },
      }
    }
    case 'silence': {
      const { track, span } = effect
      return { ...disturbances, silences: [...disturbances.silences, { track, span }] }
    }
    case 'spoof': {
      const { track, at, longitude, latitude } = effect
      return { ...disturbances, spoofs: [...disturbances.spoofs, { track, at, longitude, latitude }] }
    }
    case 'message':
    case 'records':
    case 'delay':
    case 'divert':
    case 'lose':
    case 'question':
      return disturbances
  }
}
