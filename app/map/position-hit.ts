import type { Position } from '#app/domain/place.ts'
import { countBelow } from '#app/domain/sorted.ts'
import { CELL_DEGREES, cellOf, countRowsBefore, type Positions } from '#app/domain/track.ts'
import { flatten, WORLD_PX, type FlatPoint } from '#app/map/geometry/mercator.ts'
import type { Clock } from '#app/map/layers/clock.ts'

/** px around a dot that count as the dot. */
const REACH = 8
/** px: a cell this small is a blot, where any dot is as good as the next. */
const BLOT_PX = 24
/** Rows of such a cell that are looked at. */
const MOST_IN_BLOT = 2_000

/**
 * The row of the dot that lies nearest to a position of the ground at a zoom, of those in the span of the clock; null:
 * none is near. Costs a few binary searches for each cell of the grid around the pointer, however many rows there are.
 */
export function positionAt(positions: Positions, clock: Clock, at: Position, zoom: number): number | null {
  const point = flatten(at)
  const scale = 2 ** zoom
  const reach = (REACH / scale / WORLD_PX) * 360
  const shift = (clock.base - positions.base) / 1000
  const end = clock.isCutAtPlayhead ? Math.min(clock.to, clock.at + 1) : clock.to
  const [first, last] = [countRowsBefore(positions, clock.from + shift), countRowsBefore(positions, end + shift)]
  const most = (CELL_DEGREES / 360) * WORLD_PX * scale < BLOT_PX ? MOST_IN_BLOT : Infinity
  let best: { readonly row: number; readonly distance: number } | null = null
  for (const cell of cellsAround(at, reach)) {
    for (const row of rowsOfCell(positions, cell, first, last, most)) {
      const distance = apart(point, positions, row) * scale
      if (distance <= REACH && (best === null || distance <= best.distance)) best = { row, distance }
    }
  }
  return best?.row ?? null
}

/** Cells whose ground lies within so many degrees; at most a few thousand, when the whole world is in view. */
function* cellsAround([longitude, latitude]: Position, reach: number): Generator<number> {
  for (let y = latitude - reach; y < latitude + reach + CELL_DEGREES; y += CELL_DEGREES) {
    if (y < -90 || y > 90) continue
    for (let x = longitude - reach; x < longitude + reach + CELL_DEGREES; x += CELL_DEGREES) {
      yield cellOf(((((x + 180) % 360) + 360) % 360) - 180, y)
    }
  }
}

/** Rows of a cell from `first` (included) to `last` (not): rows are numbered by time, so a cell's are sorted. The latest come first. */
function* rowsOfCell({ grid }: Positions, cell: number, first: number, last: number, most: number): Generator<number> {
  const place = countBelow(grid.cells, cell)
  if (grid.cells[place] !== cell) return
  const [start = 0, end = 0] = [grid.starts[place], grid.starts[place + 1]]
  const rows = grid.order.subarray(start, end)
  const [from, to] = [countBelow(rows, first), countBelow(rows, last)]
  for (let index = to - 1; index >= Math.max(from, to - most); index--) yield rows[index] ?? 0
}

/** px at zoom 0, in whichever world copy the two are nearest. */
function apart([x, y]: FlatPoint, { rows }: Positions, row: number): number {
  const [otherX, otherY] = flatten([rows[4 * row] ?? 0, rows[4 * row + 1] ?? 0])
  const dx = x - otherX
  return Math.hypot(dx - WORLD_PX * Math.round(dx / WORLD_PX), y - otherY)
}
