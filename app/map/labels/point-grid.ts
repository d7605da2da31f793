import type { Rect, Size } from '#app/map/geometry/rect.ts'

type Point = readonly [x: number, y: number]

/** Points on a pane, in cells, so that those in a rectangle are counted without a look at all of them. */
export type PointGrid = { readonly columns: number; readonly cells: readonly (readonly Point[])[] }

/** px: about the height of a label. */
const CELL = 32

/** Points beyond the pane are left out: no label that lies inside covers one. */
export function pointGrid(points: readonly Point[], { width, height }: Size): PointGrid {
  const columns = Math.max(Math.ceil(width / CELL), 1)
  const cells: Point[][] = Array.from({ length: columns * Math.max(Math.ceil(height / CELL), 1) }, () => [])
  for (const point of points) {
    const [x, y] = point
    if (x >= 0 && y >= 0 && x < width && y < height)
      cells[Math.floor(y / CELL) * columns + Math.floor(x / CELL)]?.push(point)
  }
  return { columns, cells }
}

/** How many points lie inside a rectangle. */
export function countInside({ columns, cells }: PointGrid, { left, top, right, bottom }: Rect): number {
  let count = 0
  const [firstColumn, lastColumn] = [
    Math.max(Math.floor(left / CELL), 0),
    Math.min(Math.floor(right / CELL), columns - 1),
  ]
  const [firstRow, lastRow] = [Math.max(Math.floor(top / CELL), 0), Math.floor(bottom / CELL)]
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      for (const [x, y] of cells[row * columns + column] ?? []) {
        if (x > left && x < right && y > top && y < bottom) count += 1
      }
    }
  }
  return count
}
