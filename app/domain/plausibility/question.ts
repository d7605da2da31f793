import type { ImpliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import type { Load } from '#app/domain/plausibility/load.ts'
import type { SpeedLimit } from '#app/domain/plausibility/speed-limit.ts'
import type { ConsignmentId, LegId, PlaceId, VesselId } from '#app/domain/record.ts'
import type { OpenSpan, Span } from '#app/domain/time.ts'

/** Who a question is about: one leg or more, the first of them being the one to open. */
type About = { readonly legs: readonly [LegId, ...LegId[]] }

/**
 * Something in the figures that does not go together, with the figures themselves. It is asked, never held against
 * anybody: a source may be wrong, or our reading of it.
 */
export type Question = SpeedQuestion | OrderQuestion | OverlapQuestion | PlaceQuestion | CapacityQuestion

/** Even the least speed that distance and times allow is above the limit. */
export type SpeedQuestion = About & {
  readonly kind: 'speed'
  readonly implied: ImpliedSpeed
  readonly limit: SpeedLimit
}

/** What must come first came second. */
export type OrderQuestion = About & {
  readonly kind: 'order'
  readonly trouble:
    /** The next leg of the consignment left before the one before it had come. */
    | 'left-before-it-came'
    /** It was seen at the end of the leg before it left. */
    | 'seen-there-before-it-left'
    /** It was still seen at the start of the leg after it had come. */
    | 'seen-here-after-it-came'
  /** All of this lies before `later`, and should lie after it. Of each, only the ends that sources give. */
  readonly earlier: OpenSpan
  readonly later: OpenSpan
}

/** One ship, or the same containers, certainly under way on two legs at once. */
export type OverlapQuestion = About & {
  readonly kind: 'overlap'
  readonly of:
    { readonly kind: 'vessel'; readonly id: VesselId } | { readonly kind: 'consignment'; readonly id: ConsignmentId }
  readonly shared: Span
}

/** A place where the leg can hardly begin or end. */
export type PlaceQuestion = About &
  (
    | {
        readonly kind: 'place'
        /** The consignment went on from another place than it came to. */
        readonly trouble: 'chain-broken'
        readonly came: PlaceId
        readonly wentOn: PlaceId
        /** At least so far apart, km. */
        readonly leastKm: number
      }
    | {
        readonly kind: 'place'
        /** A ship at a place that is no port; a train loaded or unloaded on a bridge. */
        readonly trouble: 'no-port' | 'bridge'
        readonly place: PlaceId
      }
  )

/** More containers than the ship or the train could take, on one leg or on several that were one sailing. */
export type CapacityQuestion = About & { readonly kind: 'capacity'; readonly load: Load }

export type QuestionKind = Question['kind']

/** In the order in which they are shown. */
export const QUESTION_KINDS: readonly QuestionKind[] = ['speed', 'order', 'overlap', 'place', 'capacity']
