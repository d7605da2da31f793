import { legMatches } from '#app/domain/case-index.ts'
import { isLegWithin, timesOf, type Leg } from '#app/domain/leg.ts'
import type { LegId, SightingId } from '#app/domain/record.ts'
import { overlaps, type Span } from '#app/domain/time.ts'
import type { Board } from '#app/state/board.ts'
import type { Selection } from '#app/state/view.ts'

/** The time hides it; `isInWindow`: the window holds it, but only a part of the window is shown. */
export type HiddenByTime = { readonly kind: 'time'; readonly span: Span; readonly isInWindow: boolean }
export type Hidden = { readonly kind: 'filter' } | HiddenByTime | null

/** Only what has a time or words to filter by can be hidden; the rest has no place in window and filter. */
export function whyHidden(board: Board, { kind, id }: Selection, filter: string): Hidden {
  if (kind === 'sighting') {
    const when = board.index.sightings.get(id as SightingId)?.when
    if (!when || overlaps(when, board.span)) return null
    return { kind: 'time', span: when, isInWindow: overlaps(when, board.window) }
  }
  const legs = legsOf(board, kind, id)
  const within = legs.filter((leg) => isLegWithin(leg, board.span))
  const [first] = legs
  if (!first) return null
  const span = timesOf(first)?.possible
  if (within.length === 0) {
    const isInWindow = legs.some((leg) => isLegWithin(leg, board.window))
    return span ? { kind: 'time', span, isInWindow } : null
  }
  return within.some((leg) => legMatches(leg, board.index, filter)) ? null : { kind: 'filter' }
}

function legsOf({ file, index }: Board, kind: Selection['kind'], id: string): readonly Leg[] {
  if (kind === 'leg')
    return index.legs.has(id as LegId) ? [index.legs.get(id as LegId)].filter((leg) => leg !== undefined) : []
  return kind === 'consignment' ? file.legs.filter((leg) => leg.consignment === id) : []
}
