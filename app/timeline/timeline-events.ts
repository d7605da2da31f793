import type { CaseFile } from '#app/domain/case.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Basis, ClaimId, ConsignmentId, LegId, LocalText, SightingId } from '#app/domain/record.ts'
import type { Span } from '#app/domain/time.ts'
import type { Selection } from '#app/state/view.ts'

/** Sightings whose place no source gives have a lane of their own; what was said has its place only in its words. */
export const LANES = ['sightings', 'unplaced', 'statements', 'denials'] as const
export type Lane = (typeof LANES)[number]

/** One thing on a lane: something seen, something said, something denied. */
export type TimelineEvent = {
  readonly kind: 'sighting' | 'claim'
  readonly id: SightingId | ClaimId
  readonly lane: Lane
  readonly word: 'sighting' | 'figure' | 'statement' | 'denial'
  /** When it was seen, or said. null: no source gives it. */
  readonly when: Span | null
  readonly text: LocalText
  readonly speaker: string | null
  readonly isQuote: boolean
  readonly hasPlace: boolean
  readonly basis: Basis
  readonly legs: readonly LegId[]
  readonly consignments: readonly ConsignmentId[]
}

/** All events of a case, in no order. */
export const eventsOf = ({ sightings, claims }: Pick<CaseFile, 'sightings' | 'claims'>): readonly TimelineEvent[] => [
  ...sightings.map(({ id, when, text, place, basis, legs, consignment }): TimelineEvent => ({
    kind: 'sighting',
    lane: place === null ? 'unplaced' : 'sightings',
    word: 'sighting',
    speaker: null,
    isQuote: false,
    hasPlace: place !== null,
    consignments: consignment === null ? [] : [consignment],
    id,
    when,
    text,
    basis,
    legs,
  })),
  ...claims.map(eventOfClaim),
]

const eventOfClaim = ({ id, kind, said, text, speaker, form, places, basis, consignments }: Claim): TimelineEvent => ({
  kind: 'claim',
  lane: kind === 'denial' ? 'denials' : 'statements',
  word: kind,
  when: said,
  isQuote: form === 'quote',
  hasPlace: places.length > 0,
  legs: [],
  id,
  text,
  speaker,
  basis,
  consignments,
})

/** Is it what was chosen, or does it speak of what was chosen? */
export function isLit({ kind, id, legs, consignments }: TimelineEvent, selection: Selection | null): boolean {
  if (!selection) return false
  return (
    (kind === selection.kind && id === selection.id) ||
    (selection.kind === 'leg' && legs.some((leg) => leg === selection.id)) ||
    (selection.kind === 'consignment' && consignments.some((consignment) => consignment === selection.id))
  )
}
