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

/** Some rows that follow one another: views, no copies. */
export const cutRows = (columns: PositionColumns, first: number, end: number): PositionColumns => ({
  times: columns.times.subarray(first, end),
  trackOf: columns.trackOf.subarray(first, end),
  longitudes: columns.longitudes.subarray(first, end),
  latitudes: columns.latitudes.subarray(first, end),
  speeds: columns.speeds.subarray(first, end),
  tracks: columns.tracks,
})

/** The rows of which `isWanted` holds, in their order. */
export function rowsWhere(columns: PositionColumns, isWanted: (row: number) => boolean): PositionColumns {
  const { times, trackOf, longitudes, latitudes, speeds, tracks } = columns
  const picked = emptyColumns(times.length, tracks)
  let count = 0
  for (let row = 0; row < times.length; row += 1) {
    if (!isWanted(row)) continue
    picked.times[count] = times[row] ?? 0
    picked.trackOf[count] = trackOf[row] ?? 0
    picked.longitudes[count] = longitudes[row] ?? 0
    picked.latitudes[count] = latitudes[row] ?? 0
    picked.speeds[count] = speeds[row] ?? 0
    count += 1
  }
  return cutRows(picked, 0, count)
}
