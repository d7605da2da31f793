import { MOST_LEG_BARS } from '#app/timeline/leg-bars.ts'
import type { LaneLayout } from '#app/timeline/lanes.ts'

/** Height of a leg's row, px, where a pointer is fine: what can be hit of it reaches a little over its neighbours. */
const LEG_ROW = 20

/** Rows of legs that are shown without being asked for. */
export const FEW_LEG_ROWS = 2

/** A row of a leg for a finger or a pointer, px. */
export const legRowHeight = (target: number): number => (target > LEG_ROW + 4 ? target : LEG_ROW)

/** A lane whose marks are in one row, px: with its border just high enough for what stands beside it to be hit. */
export const laneHeight = (target: number): number => target - 1

/** What the lanes take when each mark has its own place, px: borders counted, what opens below them not. */
export function heightOfAll(layouts: readonly LaneLayout[], legCount: number, target: number): number {
  const rows = layouts.map(({ rowCount }) => (rowCount > 1 ? rowCount * target : laneHeight(target)) + 1)
  const legs = legCount > MOST_LEG_BARS ? 1 : Math.max(legCount, 1)
  return rows.reduce((sum, height) => sum + height, 0) + legs * legRowHeight(target) + 1 + legRowHeight(target) + 1
}
