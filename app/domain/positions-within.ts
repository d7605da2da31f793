import type { Span } from '#app/domain/time.ts'
import { NO_LATITUDE, rowsWithin, type Positions, type Track } from '#app/domain/track.ts'

/** What positions a span has. */
export type PositionsWithin = {
  /** Reports, with a place or without. */
  readonly count: number
  readonly withoutPlace: number
  /** Those that have a report with a place in the span. */
  readonly tracks: readonly Track[]
}

/** Walks over all rows of the span once: for what is printed, and for nothing that moves. */
export function positionsWithin(positions: Positions, span: Span): PositionsWithin {
  const { first, end } = rowsWithin(positions, span)
  const { rows, trackOf, tracks } = positions
  const isMet = new Uint8Array(tracks.length)
  let withoutPlace = 0
  for (let row = first; row < end; row++) {
    if (rows[4 * row + 1] === NO_LATITUDE) withoutPlace += 1
    else isMet[trackOf[row] ?? 0] = 1
  }
  return { count: end - first, withoutPlace, tracks: tracks.filter((_, index) => isMet[index] === 1) }
}
