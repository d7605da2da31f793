import { cellOf, NO_LATITUDE, type PositionGrid } from '#app/domain/track.ts'

/** Numbers a row in `rows`. */
const STRIDE = 4
const IN_NO_CELL = 0xffffffff

/** Puts rows that are sorted by time into cells, by counting: the rows of a cell stay in the order of time. */
export function positionGrid(rows: Float32Array, count: number): PositionGrid {
  const { cellOfRow, first, last, drawable } = cellsOfRows(rows, count)
  // Only as long as the part of the globe that has rows.
  const places = new Uint32Array(Math.max(last - first + 1, 0))
  let filled = 0
  for (let row = 0; row < count; row++) {
    const cell = cellOfRow[row] ?? IN_NO_CELL
    if (cell === IN_NO_CELL) continue
    const inCell = places[cell - first] ?? 0
    if (inCell === 0) filled += 1
    places[cell - first] = inCell + 1
  }

  const cells = new Uint32Array(filled)
  const starts = new Uint32Array(filled + 1)
  for (let place = 0, index = 0, start = 0; place < places.length; place++) {
    const inCell = places[place] ?? 0
    if (inCell === 0) continue
    cells[index] = first + place
    // From here on: where the next row of this cell goes.
    places[place] = start
    start += inCell
    index += 1
    starts[index] = start
  }

  const order = new Uint32Array(drawable)
  for (let row = 0; row < count; row++) {
    const cell = cellOfRow[row] ?? IN_NO_CELL
    if (cell === IN_NO_CELL) continue
    const place = places[cell - first] ?? 0
    order[place] = row
    places[cell - first] = place + 1
  }
  return { cells, starts, order }
}

/** The cell of each row that has a position; the first and the last cell that has rows; how many rows are in one. */
function cellsOfRows(rows: Float32Array, count: number) {
  const cellOfRow = new Uint32Array(count)
  let [first, last, drawable] = [IN_NO_CELL, -1, 0]
  for (let row = 0; row < count; row++) {
    const latitude = rows[row * STRIDE + 1] ?? NO_LATITUDE
    if (latitude === NO_LATITUDE) {
      cellOfRow[row] = IN_NO_CELL
      continue
    }
    const cell = cellOf(rows[row * STRIDE] ?? 0, latitude)
    cellOfRow[row] = cell
    if (cell < first) first = cell
    if (cell > last) last = cell
    drawable += 1
  }
  return { cellOfRow, first, last, drawable }
}
