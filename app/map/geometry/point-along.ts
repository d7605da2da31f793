import type { Position } from '#app/domain/place.ts'
import { distanceKm } from '#app/domain/great-circle.ts'

/** The point after a part (0 to 1) of a line's length on the ground. */
export function pointAlong(points: readonly Position[], part: number): Position {
  const steps = points.slice(1).map((point, index) => distanceKm(points[index] ?? point, point))
  let left = steps.reduce((sum, km) => sum + km, 0) * part
  for (const [index, km] of steps.entries()) {
    const [from, to] = [points[index], points[index + 1]]
    if (from && to && (left <= km || index === steps.length - 1)) {
      const share = km > 0 ? Math.min(left / km, 1) : 0
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    }
    left -= km
  }
  return points[0] ?? [0, 0]
}
