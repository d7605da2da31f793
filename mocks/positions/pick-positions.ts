import { countBelow } from '#app/domain/sorted.ts'
import { emptyColumns, type PositionColumns } from '#mocks/positions/position-columns.ts'
import type { Box, PositionQuestion } from '#mocks/positions/position-question.ts'

/** The rows that a question asks for, in their order. */
export function pickPositions(columns: PositionColumns, { from, to, box }: PositionQuestion): PositionColumns {
  const first = from === null ? 0 : countBelow(columns.times, Math.ceil(from / 1000))
  const end = to === null ? columns.times.length : countBelow(columns.times, Math.ceil(to / 1000))
  const within = cutRows(columns, first, Math.max(first, end))
  return box ? rowsInBox(within, box) : within
}

/** Views, no copies. */
const cutRows = (columns: PositionColumns, first: number, end: number): PositionColumns => ({
  times: columns.times.subarray(first, end),
  trackOf: columns.trackOf.subarray(first, end),
  longitudes: columns.longitudes.subarray(first, end),
  latitudes: columns.latitudes.subarray(first, end),
  speeds: columns.speeds.subarray(first, end),
  tracks: columns.tracks,
})

function rowsInBox(columns: PositionColumns, box: Box): PositionColumns {
  const { times, trackOf, longitudes, latitudes, speeds, tracks } = columns
  const picked = emptyColumns(times.length, tracks)
  let count = 0
  for (let row = 0; row < times.length; row += 1) {
    if (!isInBox(box, longitudes[row] ?? NaN, latitudes[row] ?? NaN)) continue
    picked.times[count] = times[row] ?? 0
    picked.trackOf[count] = trackOf[row] ?? 0
    picked.longitudes[count] = longitudes[row] ?? 0
    picked.latitudes[count] = latitudes[row] ?? 0
    picked.speeds[count] = speeds[row] ?? 0
    count += 1
  }
  return cutRows(picked, 0, count)
}

function isInBox({ west, south, east, north }: Box, longitude: number, latitude: number): boolean {
  if (!(latitude >= south && latitude <= north)) return false
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
}
