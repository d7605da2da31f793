import type { Case, CaseFile } from '#app/domain/case.ts'
import { legMatches, type CaseIndex } from '#app/domain/case-index.ts'
import { isLegWithin, timesOf, type Leg } from '#app/domain/leg.ts'
import type { LegId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { shownSpan, type TimeShown } from '#app/domain/time-mode.ts'
import { overlaps, type Instant, type OpenSpan, type Span, type TimeWindow } from '#app/domain/time.ts'
import type { Positions } from '#app/domain/track.ts'
import { totalsOf, type Totals } from '#app/domain/totals.ts'
import type { Selection } from '#app/state/view.ts'

/**
 * What is on the table: the one thing map, timeline, panels and export draw from. It changes when data, window, filter
 * or selection change - never with the playhead, which each reader takes beside it.
 */
export type Board = {
  readonly case: Case
  readonly window: TimeWindow
  /** The part of the window that is shown at the playhead: all of it, unless the reader asked for less. */
  readonly span: TimeWindow
  readonly file: CaseFile
  readonly index: CaseIndex
  /** Reported positions of the case; null: none have come (yet). */
  readonly positions: Positions | null
  /** The legs that may be under way in the span and pass the filter. */
  readonly legs: readonly Leg[]
  /** Legs of the case that are not shown, and why. */
  readonly hidden: { readonly outside: number; readonly filtered: number }
  readonly sightings: readonly Sighting[]
  readonly totals: Totals
  /** What is chosen, if the case has it. */
  readonly selection: Selection | null
  /** The legs that belong to what is chosen, in the order of their consignment. */
  readonly highlighted: ReadonlySet<LegId>
  /** When the window shows no leg: the time of the leg that is nearest to it. */
  readonly nearest: Span | null
  /** Is anything made up on the table? Then a banner must say so. */
  readonly isSynthetic: boolean
}

export type BoardInput = {
  readonly case: Case
  readonly file: CaseFile
  readonly index: CaseIndex
  readonly positions: Positions | null
  readonly window: TimeWindow
  readonly shown: TimeShown
  /** The playhead at rest; null: at the end of the window. */
  readonly at: Instant | null
  readonly filter: string
  readonly selection: Selection | null
}

export function selectBoard({ file, index, window, filter, selection, ...rest }: BoardInput): Board {
  const span = shownSpan(rest.shown, window, rest.at ?? window.to)
  const within = file.legs.filter((leg) => isLegWithin(leg, span))
  const legs = within.filter((leg) => legMatches(leg, index, filter))
  const chosen = selection && isKnown(selection, index) ? selection : null
  return {
    case: rest.case,
    window,
    span,
    positions: rest.positions,
    file,
    index,
    legs,
    hidden: { outside: file.legs.length - within.length, filtered: within.length - legs.length },
    sightings: file.sightings.filter((sighting) => sighting.when !== null && overlaps(sighting.when, span)),
    totals: totalsOf(legs, file, rest.case.headline),
    selection: chosen,
    highlighted: chosen ? legsOf(chosen, file, index) : new Set(),
    nearest: legs.length === 0 ? nearestTime(file.legs, span) : null,
    isSynthetic: legs.some((leg) => leg.basis === 'synthetic'),
  }
}

/** The window that an address asks for, its missing ends taken from the case. Null when they do not fit together. */
export function resolveWindow(asked: OpenSpan, ofCase: TimeWindow): TimeWindow | null {
  const window = { from: asked.from ?? ofCase.from, to: asked.to ?? ofCase.to }
  return window.from < window.to ? window : null
}

const MAPS = {
  leg: 'legs',
  consignment: 'consignments',
  sighting: 'sightings',
  claim: 'claims',
  place: 'places',
  vessel: 'vessels',
  source: 'sources',
} as const

/** Is what an address chooses in the case? */
export const isKnown = (selection: Selection, index: CaseIndex): boolean =>
  (index[MAPS[selection.kind]] as ReadonlyMap<string, unknown>).has(selection.id)

/** The legs that light up with what is chosen: a leg brings the whole chain of its consignment. */
function legsOf({ kind, id }: Selection, file: CaseFile, index: CaseIndex): ReadonlySet<LegId> {
  const chains = file.consignments.filter((consignment) => {
    switch (kind) {
      case 'leg':
        return consignment.legs.some((leg) => leg === id)
      case 'consignment':
        return consignment.id === id
      case 'claim':
        return consignment.supports.some((claim) => claim === id)
      case 'sighting':
        return index.sightings.get(id as never)?.consignment === consignment.id
      case 'place':
        return false
      case 'vessel':
        return false
      case 'source':
        return consignment.sources.some((source) => source === id)
    }
  })
  const own = file.legs.filter(
    (leg) =>
      (kind === 'leg' && leg.id === id) ||
      (kind === 'vessel' && leg.vessel === id) ||
      (kind === 'place' && (leg.departs.place === id || leg.arrives.place === id)) ||
      (kind === 'source' && leg.sources.some((source) => source === id)),
  )
  return new Set([...chains.flatMap((consignment) => consignment.legs), ...own.map((leg) => leg.id)])
}

/*
 *   leg    [====)      gap        window |-------)        the leg with the smallest gap on either side is the nearest
 */
function nearestTime(legs: readonly Leg[], window: TimeWindow): Span | null {
  let nearest: { gap: number; span: Span } | null = null
  for (const leg of legs) {
    const span = timesOf(leg)?.possible
    if (!span) continue
    const gap = Math.max(window.from - span.to, span.from - window.to, 0)
    if (nearest === null || gap < nearest.gap) nearest = { gap, span }
  }
  return nearest?.span ?? null
}
