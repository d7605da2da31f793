import { expect, test } from 'vitest'
import { distanceKm } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { curveBetween } from '#app/map/geometry/curve.ts'
import { flatten, unflatten, worldCopies, type FlatPoint } from '#app/map/geometry/mercator.ts'

const BUSAN: Position = [129.04, 35.1]
const LOS_ANGELES: Position = [-118.26, 33.74]
const NAJIN: Position = [130.3, 42.23]
const DUNAY: Position = [132.365, 42.883]

test('Busan to Los Angeles runs over the Pacific in one piece', () => {
  const { points } = curveBetween(BUSAN, LOS_ANGELES)
  const longitudes = points.map(([longitude]) => longitude)
  expect(longitudes.toSorted((a, b) => a - b)).toEqual(longitudes)
  expect(longitudes.at(-1)).toBeCloseTo(360 - 118.26, 5)
})

test('a line over the date line is drawn in both worlds that it touches', () => {
  const copies = worldCopies(curveBetween(BUSAN, LOS_ANGELES).points)
  expect(copies.map((points) => points[0]?.[0].toFixed(2))).toEqual(['129.04', '-230.96'])
})

test('a line inside the world is drawn once', () => {
  expect(worldCopies(curveBetween(NAJIN, DUNAY).points)).toHaveLength(1)
})

test('there and back do not cover each other', () => {
  const middle = (from: Position, to: Position) => flatten(curveBetween(from, to).points[32] ?? [0, 0])
  const [there, back] = [middle(NAJIN, DUNAY), middle(DUNAY, NAJIN)]
  expect(Math.hypot(there[0] - back[0], there[1] - back[1])).toBeGreaterThan(0.3)
})

test('a curve begins and ends at its places', () => {
  for (const [from, to] of [
    [BUSAN, LOS_ANGELES],
    [NAJIN, DUNAY],
  ] as const) {
    const { points } = curveBetween(from, to)
    expect(distanceKm(points[0] ?? [0, 0], from)).toBeLessThan(0.1)
    expect(distanceKm(points.at(-1) ?? [0, 0], to)).toBeLessThan(0.1)
  }
})

/** How far a point lies from a line of points. */
function distanceTo(points: readonly FlatPoint[], [x, y]: FlatPoint): number {
  const distances = points.slice(1).map(([toX, toY], index) => {
    const [fromX, fromY] = points[index] ?? [toX, toY]
    const [dx, dy] = [toX - fromX, toY - fromY]
    const part = Math.min(Math.max(((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy), 0), 1)
    return Math.hypot(fromX + dx * part - x, fromY + dy * part - y)
  })
  return Math.min(...distances)
}

test.each([
  [24, 0],
  [64, 0],
  [24, 4],
])('a bow of %i pieces in lane %i lies on the arc that deck.gl draws, to its ends', (samples, lane) => {
  const { points, height } = curveBetween(NAJIN, DUNAY, { samples, lane })
  const [line, [fromX, fromY], [toX, toY]] = [points.map(flatten), flatten(NAJIN), flatten(DUNAY)]
  const [dx, dy] = [toX - fromX, toY - fromY]
  const away = Array.from({ length: 999 }, (_, index) => {
    const ratio = (index + 1) / 1000
    const rise = Math.sqrt(ratio * (1 - ratio)) * height
    return distanceTo(line, [fromX + dx * ratio - dy * rise, fromY + dy * ratio + dx * rise])
  })
  expect(Math.max(...away) / Math.hypot(dx, dy)).toBeLessThan(0.002)
})

test('the flat world can be read back', () => {
  const [longitude, latitude] = unflatten(flatten([-230.5, 61.25]))
  expect(longitude).toBeCloseTo(-230.5, 9)
  expect(latitude).toBeCloseTo(61.25, 9)
})
