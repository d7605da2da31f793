import { expect, test } from 'vitest'
import { distanceKm } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { curveBetween } from '#app/map/geometry/curve.ts'
import { flatten, unflatten, worldCopies } from '#app/map/geometry/mercator.ts'

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

test('the flat world can be read back', () => {
  const [longitude, latitude] = unflatten(flatten([-230.5, 61.25]))
  expect(longitude).toBeCloseTo(-230.5, 9)
  expect(latitude).toBeCloseTo(61.25, 9)
})
