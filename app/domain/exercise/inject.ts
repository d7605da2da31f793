import type { CaseFile } from '#app/domain/case.ts'
import type { LegId, LocalText, PlaceId, TrackId } from '#app/domain/record.ts'
import type { Instant, Span } from '#app/domain/time.ts'

/** Something that happens in an exercise, at its time or when the trainer says so. */
export type Inject = {
  readonly id: string
  readonly title: LocalText
  /** Since the beginning, on the clock of the scenario, ms; null: only by hand. */
  readonly atMs: number | null
  /** One that is switched off neither happens nor keeps the exercise running. */
  readonly isEnabled: boolean
  /** What trainees read when it happens; null: they are told nothing. */
  readonly message: LocalText | null
  /** For the trainer alone. */
  readonly note: LocalText | null
  /** Ids of the roles that read the message; empty: all. What it does to the case is done for everybody. */
  readonly roles: readonly string[]
  /** Query of an address that the message offers to open; null: none. */
  readonly view: string | null
  readonly effect: Effect
}

/** The records that an inject brings; all of them made up, their ids begin with `SYN-`. */
export type BroughtRecords = Omit<CaseFile, 'tracks'>

export type Effect =
  | { readonly kind: 'message' }
  /** A new source, sighting, claim, denial, consignment, leg. */
  | { readonly kind: 'records'; readonly records: BroughtRecords }
  /** Arrival (and departure, where it has not been yet) later by so many hours. */
  | { readonly kind: 'delay'; readonly leg: LegId; readonly hours: number }
  | { readonly kind: 'divert'; readonly leg: LegId; readonly place: PlaceId }
  /** Nobody knows any more where and when it arrives. */
  | { readonly kind: 'lose'; readonly leg: LegId }
  /** AIS gap: no position of the track within the span. */
  | { readonly kind: 'silence'; readonly track: TrackId; readonly span: Span }
  /** A position that is false. Degrees, WGS84. */
  | {
      readonly kind: 'spoof'
      readonly track: TrackId
      readonly at: Instant
      readonly longitude: number
      readonly latitude: number
    }
  | { readonly kind: 'feed'; readonly feed: FaultyFeed; readonly fault: FeedFault }
  | { readonly kind: 'question'; readonly question: Question }

/** The feeds that an exercise may break. */
export const FAULTY_FEEDS = ['sources', 'claims', 'consignments', 'legs', 'sightings', 'tracks', 'positions'] as const
export type FaultyFeed = (typeof FAULTY_FEEDS)[number]

/** `none` makes the feed well again. */
export const FEED_FAULTS = ['timeout', '429', '500', 'malformed', 'late', 'stale', 'shrunken', 'none'] as const
export type FeedFault = (typeof FEED_FAULTS)[number]

/** What the class is asked. */
export type Question = {
  readonly id: string
  readonly text: LocalText
  readonly answer:
    | { readonly kind: 'choice'; readonly options: readonly { readonly id: string; readonly text: LocalText }[] }
    | { readonly kind: 'figure' }
    | { readonly kind: 'place' }
    | { readonly kind: 'assessment' }
}

/** An inject as a trainee may see it, once it has happened. Its title is the trainer's: it may name what the class is to find. */
export type FiredInject = Omit<Inject, 'title' | 'note' | 'isEnabled' | 'atMs'> & {
  readonly wallAt: Instant
  readonly scenarioMs: number
  /** The day and time that the scenario had then. */
  readonly at: Instant
}
