import { expect, test } from 'vitest'
import type { Position } from '#app/domain/place.ts'
import { curveBetween } from '#app/map/geometry/curve.ts'
import { legMarks } from '#app/map/geometry/leg-marks.ts'
import { flatten } from '#app/map/geometry/mercator.ts'

const NAJIN: Position = [130.3, 42.23]
const DUNAY: Position = [132.365, 42.883]
const { points } = curveBetween(NAJIN, DUNAY)

const pxBetween = (a: Position, b: Position, zoom: number) => {
  const [[ax, ay], [bx, by]] = [flatten(a), flatten(b)]
  return Math.hypot(ax - bx, ay - by) * 2 ** zoom
}

test.each([2, 4, 6, 8, 11])('at zoom %i the head points from origin to target, close to the target', (zoom) => {
  const { head } = legMarks(points, 'vessel', 4, zoom)
  const [tip, left, , right] = head ?? []
  if (!tip || !left || !right) throw new Error('no head')
  expect(pxBetween(tip, DUNAY, zoom)).toBeLessThan(pxBetween(left, DUNAY, zoom))
  expect(pxBetween(tip, DUNAY, zoom)).toBeLessThan(pxBetween(right, DUNAY, zoom))
  expect(pxBetween(tip, DUNAY, zoom)).toBeLessThan(12)
})

test('rail legs carry ties and vessel legs chevrons', () => {
  expect(new Set(legMarks(points, 'rail', 4, 7).strokes.map((stroke) => stroke.length))).toEqual(new Set([2]))
  expect(new Set(legMarks(points, 'vessel', 4, 7).strokes.map((stroke) => stroke.length))).toEqual(new Set([3]))
})

test('a leg seen from very near has no endless row of marks', () => {
  expect(legMarks(points, 'rail', 4, 20).strokes.length).toBeLessThan(600)
})

test('a leg of no length on screen has no head', () => {
  expect(legMarks([NAJIN, NAJIN], 'rail', 4, 3).head).toBeNull()
})
