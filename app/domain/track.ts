import type { Mode } from '#app/domain/leg.ts'
import type { Basis, LegId, LocalText, Provenance, TrackId, VesselId } from '#app/domain/record.ts'
import type { Instant } from '#app/domain/time.ts'

/** Whose positions: those of one vessel or one train. */
export type Track = Provenance & {
  readonly id: TrackId
  readonly name: LocalText
  readonly mode: Mode
  readonly vessel: VesselId | null
  /** Nine digits, as text: leading zeros count. null: not given. */
  readonly mmsi: string | null
  /** The legs that it made, where that is known. */
  readonly legs: readonly LegId[]
}

/**
 * Reported positions in columns, one row each, sorted by time. Rows of one answer; millions of them, so that nothing may
 * walk over them while a person works: a window is two binary searches (`countRowsBefore`).
 */
export type Positions = {
  readonly count: number
  /** Seconds count from here. A midnight UTC at or before the first row. */
  readonly base: Instant
  /**
   * Four words of 32 bits a row, as the GPU takes them, ascending in time: longitude and latitude (float32, degrees,
   * WGS84; see `rows`), whole seconds since `base`, and the row of the track's position before, or NO_ROW where no line
   * may be drawn to it (first of its track, a gap over 24 h, a vessel faster than any ship, an identity used twice in one
   * second). A row without a position has longitude 181 and latitude 91, which AIS itself uses for "not available": it is
   * counted and never drawn. The column ends with room up to a whole line of ROWS_A_LINE rows, since the GPU takes it as a texture.
   */
  readonly words: Uint32Array
  /** The very same memory, for the longitude and latitude in it. */
  readonly rows: Float32Array
  /** Bits KIND_RAIL, KIND_SYNTHETIC, KIND_INFERRED, KIND_FLAGGED of each row, with the same room at the end as `words`. */
  readonly kinds: Uint8Array
  /** Index into `tracks` of each row. */
  readonly trackOf: Uint16Array | Uint32Array
  /** Speed over ground in tenths of a knot; NO_SPEED where not given. */
  readonly speeds: Uint16Array
  readonly tracks: readonly Track[]
  readonly grid: PositionGrid
}

/** Rows in a line of the texture; a power of two. */
export const ROWS_A_LINE = 2048

/** Of a train; else of a vessel. */
export const KIND_RAIL = 1
/** The track is made up. */
export const KIND_SYNTHETIC = 2
/** The track is computed. */
export const KIND_INFERRED = 4
/** Accepted with doubts: a vessel at a speed that no ship has, an identity used twice in one second. */
export const KIND_FLAGGED = 8

export const NO_ROW = 0xffffffff
export const NO_SPEED = 0xffff
export const NO_LONGITUDE = 181
export const NO_LATITUDE = 91

/**
 * Which rows lie in which cell of 0.25 degrees, so that what is under the pointer is found without a walk over the rows.
 * Rows of a cell are in the order of time. Rows without a position are in none.
 */
export type PositionGrid = {
  /** `cellOf(longitude, latitude)` of each cell that has rows, ascending. */
  readonly cells: Uint32Array
  /** The rows of cell i are `order[starts[i] .. starts[i + 1]]`. */
  readonly starts: Uint32Array
  readonly order: Uint32Array
}

export const CELL_DEGREES = 0.25
const CELLS_ROUND = 360 / CELL_DEGREES

/** Number of the cell that holds a position: row by row from the south, from longitude -180 on. */
export function cellOf(longitude: number, latitude: number): number {
  const column = Math.min(Math.max(Math.floor((longitude + 180) / CELL_DEGREES), 0), CELLS_ROUND - 1)
  const row = Math.min(Math.max(Math.floor((latitude + 90) / CELL_DEGREES), 0), 180 / CELL_DEGREES - 1)
  return row * CELLS_ROUND + column
}

/** Whole seconds of a row since the base. */
export const secondOf = ({ words }: Pick<Positions, 'words'>, row: number): number => words[4 * row + 2] ?? 0

/** The row that a line leads from; NO_ROW where none may. */
export const previousOf = ({ words }: Pick<Positions, 'words'>, row: number): number => words[4 * row + 3] ?? NO_ROW

/** How many rows are earlier than some seconds after the base: one binary search. */
export function countRowsBefore({ words, count }: Pick<Positions, 'words' | 'count'>, seconds: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[4 * middle + 2] ?? Infinity) < seconds) low = middle + 1
    else high = middle
  }
  return low
}

/** The rows from `from` (included) to `to` (not included), as a half-open range of rows. */
export function rowsWithin(
  positions: Pick<Positions, 'base' | 'words' | 'count'>,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): { readonly first: number; readonly end: number } {
  const first = countRowsBefore(positions, Math.ceil((from - positions.base) / 1000))
  return { first, end: Math.max(first, countRowsBefore(positions, Math.ceil((to - positions.base) / 1000))) }
}

/** A longer silence breaks the line (Global Fishing Watch's `max_hours`). */
export const LONGEST_GAP_S = 24 * 3600
/** After a longer silence the line is dashed: "interpolated". */
export const DASHED_GAP_S = 3600
/** A faster move of a vessel between two positions breaks the line, knots (AISdb). No source gives a limit for trains. */
export const FASTEST_KN = 50

/** The basis of all tracks together, the least sure: synthetic if any is made up. null: there are none. */
export function basisOfTracks(tracks: readonly Track[]): Basis | null {
  if (tracks.length === 0) return null
  if (tracks.some(({ basis }) => basis === 'synthetic')) return 'synthetic'
  return tracks.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'published'
}
