import type { Case, CaseFile } from '#app/domain/case.ts'
import { legMatches, type CaseIndex } from '#app/domain/case-index.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import { legColumns, legCountWithin, legsWithin } from '#app/domain/leg-columns.ts'
import { timesOf, type Leg } from '#app/domain/leg.ts'
import type { ClaimId, LegId, LocalText } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { shownSpan, type TimeShown } from '#app/domain/time-mode.ts'
import { overlaps, type Instant, type OpenSpan, type Span, type TimeWindow } from '#app/domain/time.ts'
import { basisOfTracks, type Positions } from '#app/domain/track.ts'
import { consignmentsOf, isSupport, type BriefTotals } from '#app/domain/totals.ts'
import { indexWindows, type WindowIndex } from '#app/domain/window-index.ts'
import { NO_OUTAGE, type Outage } from '#app/state/feed-state.ts'
import { ALL_ON_TABLE, isNarrowed, type KnownOnTable } from '#app/state/known-on-table.ts'
import type { Selection } from '#app/state/view.ts'

/**
 * What is on the table: the one thing map, timeline, panels and export draw from. It changes when data, window, filter
 * or selection change - never with the playhead, which each reader takes beside it.
 */
export type Board = {
  readonly case: Case
  readonly window: TimeWindow
  /** How much of the window the reader asked for. */
  readonly shown: TimeShown
  /** The part of the window that is shown at the playhead: all of it, unless the reader asked for less. */
  readonly span: TimeWindow
  readonly file: CaseFile
  readonly index: CaseIndex
  /** Why the file has no more than it has: the day, the sources and the grades that count. */
  readonly known: KnownOnTable
  /** What of it is missing or old, since a feed fails. */
  readonly outage: Outage
  /** The sentence that must stand with the case; null: none, or it speaks of a claim that does not count. */
  readonly caveat: LocalText | null
  /** Reported positions of the case; null: none have come (yet). */
  readonly positions: Positions | null
  /** All legs of the case that pass the filter, inside the span or not: the map filters them by time on the GPU. */
  readonly passing: readonly Leg[]
  /** The legs that may be under way in the span and pass the filter. */
  readonly legs: readonly Leg[]
  /** Legs of the case that are not shown, and why. */
  readonly hidden: { readonly outside: number; readonly filtered: number }
  readonly sightings: readonly Sighting[]
  readonly totals: TotalsOnTable
  /** Sums for any other window, at once: what is told while a hand moves it. */
  readonly windows: WindowIndex
  /** What is chosen, if the case has it. */
  readonly selection: Selection | null
  /** The legs that belong to what is chosen, in the order of their consignment. */
  readonly highlighted: ReadonlySet<LegId>
  /** When the window shows no leg: the time of the leg that is nearest to it. */
  readonly nearest: Span | null
  /** Is anything of the case made up, in the window or not? Search and lists show it then, so a banner must say so. */
  readonly isSynthetic: boolean
}

/** What the legs on the table add up to, and on demand the consignments behind it: thousands, in a large case. */
export type TotalsOnTable = BriefTotals & {
  readonly listConsignments: () => readonly Consignment[]
  /** Those that support the headline claim. */
  readonly listSupport: () => readonly Consignment[]
}

export type BoardInput = {
  readonly case: Case
  readonly file: CaseFile
  readonly index: CaseIndex
  /** All counts when left out. */
  readonly known?: KnownOnTable
  /** None when left out. */
  readonly outage?: Outage
  readonly positions: Positions | null
  readonly window: TimeWindow
  readonly shown: TimeShown
  /** The playhead at rest; null: at the end of the window. */
  readonly at: Instant | null
  readonly filter: string
  readonly selection: Selection | null
}

/** What of a board does not hang on the window, so that a step of the window need not work it out again. */
export type BoardParts = {
  readonly passing: readonly Leg[]
  /** Of the legs that pass the filter. */
  readonly windows: WindowIndex
  /** How many legs of the case are in a window, filter or not. */
  readonly countAll: (window: TimeWindow) => number
  readonly isMadeUp: boolean
}

export function boardParts(file: CaseFile, index: CaseIndex, filter: string, headline: ClaimId | null): BoardParts {
  const passing = filter.trim() === '' ? file.legs : file.legs.filter((leg) => legMatches(leg, index, filter))
  const windows = indexWindows(passing, file, headline)
  const isMadeUp = hasMadeUp(file)
  if (passing === file.legs) return { passing, windows, countAll: windows.legCountWithin, isMadeUp }
  const all = legColumns(file.legs)
  return { passing, windows, countAll: (window) => legCountWithin(all, window), isMadeUp }
}

const hasMadeUp = (file: CaseFile): boolean =>
  [file.legs, file.consignments, file.claims, file.sightings, file.sources, file.places, file.tracks].some((records) =>
    records.some(({ basis }) => basis === 'synthetic'),
  )

/**
 * The board for a window. `before`: the board that this one follows; lists that stay the same keep their identity, so
 * that nothing is drawn anew for them.
 */
export function selectBoard(input: BoardInput, parts?: BoardParts, before?: Board | null): Board {
  const { file, index, window, filter, selection, positions } = input
  const known = input.known ?? ALL_ON_TABLE
  const { passing, windows, countAll, isMadeUp } = parts ?? boardParts(file, index, filter, input.case.headline)
  const span = shownSpan(input.shown, window, input.at ?? window.to)
  const legs = reused(before?.legs, legsWithin(windows.columns, span))
  const within = countAll(span)
  const chosen = selection && isKnown(selection, index) ? selection : null
  const isSameChoice =
    before?.file === file && before.selection?.kind === chosen?.kind && before.selection?.id === chosen?.id
  return {
    case: input.case,
    window,
    shown: input.shown,
    span,
    positions,
    file,
    index,
    known,
    outage: input.outage ?? NO_OUTAGE,
    caveat: isTold(input.case, file, index, known) ? input.case.caveat : null,
    passing,
    legs,
    hidden: { outside: file.legs.length - within, filtered: within - legs.length },
    sightings: reused(
      before?.sightings,
      file.sightings.filter(({ when, place }) => (when === null ? place !== null : overlaps(when, span))),
    ),
    totals: totalsOnTable(windows.briefTotals(span), legs, file),
    windows,
    selection: isSameChoice ? before.selection : chosen,
    highlighted: isSameChoice ? before.highlighted : chosen ? legsOf(chosen, file, index) : NONE,
    nearest: legs.length === 0 ? nearestTime(file.legs, span) : null,
    isSynthetic:
      isMadeUp || (positions !== null && positions.count > 0 && basisOfTracks(positions.tracks) === 'synthetic'),
  }
}

const NONE: ReadonlySet<LegId> = new Set()

/**
 * What stands with a case tells of its headline claim, and must not do so before anybody made it. Where something is made up
 * it tells of that too, and stands as long as that does.
 */
const isTold = ({ headline }: Case, { legs }: CaseFile, { claims }: CaseIndex, { knowledge }: KnownOnTable): boolean =>
  headline === null || claims.has(headline) || !isNarrowed(knowledge) || legs.some(({ basis }) => basis === 'synthetic')

/** The list before, when it holds the very same records. */
const reused = <T>(before: readonly T[] | undefined, next: readonly T[]): readonly T[] =>
  before?.length === next.length && next.every((item, index) => item === before[index]) ? before : next

/** Sums from the index; the lists behind them are made when somebody asks for them. */
function totalsOnTable(brief: BriefTotals, legs: readonly Leg[], file: CaseFile): TotalsOnTable {
  let consignments: readonly Consignment[] | null = null
  const { headline } = brief
  return {
    ...brief,
    listConsignments: () => (consignments ??= consignmentsOf(legs, file.consignments)),
    listSupport: () =>
      headline
        ? (consignments ??= consignmentsOf(legs, file.consignments)).filter((one) => isSupport(one, headline.claim))
        : [],
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
