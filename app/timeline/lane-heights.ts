import { MOST_LEG_BARS } from '#app/timeline/leg-bars.ts'
import type { LaneLayout } from '#app/timeline/lanes.ts'

/** Height of a lane whose marks are in one row, px, where a pointer is fine. */
export const ROW = 20

/** Rows of legs that are shown without being asked for. */
export const FEW_LEG_ROWS = 2

/** A row for a finger or a pointer, px. */
export const rowHeight = (target: number): number => (target > ROW + 4 ? target : ROW)

/** What the lanes take when each mark has its own place, px: borders counted, what opens below them not. */
export function heightOfAll(layouts: readonly LaneLayout[], legCount: number, target: number): number {
  const rows = layouts.map(({ rowCount }) => (rowCount > 1 ? rowCount * target : rowHeight(target)) + 1)
  const legs = legCount > MOST_LEG_BARS ? 1 : Math.max(legCount, 1)
  return rows.reduce((sum, height) => sum + height, 0) + legs * rowHeight(target) + 1 + rowHeight(target) + 1
}
