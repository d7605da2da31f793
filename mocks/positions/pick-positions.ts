import { countBelow } from '#app/domain/sorted.ts'
import { cutRows, rowsWhere, type PositionColumns } from '#mocks/positions/position-columns.ts'
import type { Box, PositionQuestion } from '#mocks/positions/position-question.ts'

/** The rows that a question asks for, in their order. */
export function pickPositions(columns: PositionColumns, { from, to, box }: PositionQuestion): PositionColumns {
  const first = from === null ? 0 : countBelow(columns.times, Math.ceil(from / 1000))
  const end = to === null ? columns.times.length : countBelow(columns.times, Math.ceil(to / 1000))
  const within = cutRows(columns, first, Math.max(first, end))
  return box ? rowsInBox(within, box) : within
}

const rowsInBox = (columns: PositionColumns, box: Box): PositionColumns =>
  rowsWhere(columns, (row) => isInBox(box, columns.longitudes[row] ?? NaN, columns.latitudes[row] ?? NaN))

function isInBox({ west, south, east, north }: Box, longitude: number, latitude: number): boolean {
  if (!(latitude >= south && latitude <= north)) return false
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
}
