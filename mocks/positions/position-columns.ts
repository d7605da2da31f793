/** Positions as a server holds them: a column each, sorted by time. */
export type PositionColumns = {
  /** Seconds since 1970-01-01T00:00:00Z, ascending. */
  readonly times: Uint32Array
  /** Index into `tracks` of each row. */
  readonly trackOf: Uint16Array | Uint32Array
  /** Degrees, WGS84. */
  readonly longitudes: Float32Array
  readonly latitudes: Float32Array
  /** Speed over ground in tenths of a knot. */
  readonly speeds: Uint16Array
  /** Ids of records of the feed `tracks`. */
  readonly tracks: readonly string[]
}

/** For a case of which no source gives positions. */
export const NO_POSITIONS: PositionColumns = {
  times: new Uint32Array(0),
  trackOf: new Uint16Array(0),
  longitudes: new Float32Array(0),
  latitudes: new Float32Array(0),
  speeds: new Uint16Array(0),
  tracks: [],
}

/** Columns for `count` rows, all zero: the narrowest that hold so many tracks. */
export const emptyColumns = (count: number, tracks: readonly string[]): PositionColumns => ({
  times: new Uint32Array(count),
  trackOf: tracks.length <= 0x1_0000 ? new Uint16Array(count) : new Uint32Array(count),
  longitudes: new Float32Array(count),
  latitudes: new Float32Array(count),
  speeds: new Uint16Array(count),
  tracks,
})
