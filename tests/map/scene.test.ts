import { expect, test } from 'vitest'
import { curveBetween } from '#app/map/geometry/curve.ts'
import { nextCorner, spotAt, type Corner } from '#app/map/inset/inset-place.ts'
import { insetPlan } from '#app/map/inset/inset-plan.ts'
import { touches } from '#app/map/geometry/rect.ts'
import { timesOf } from '#app/domain/leg.ts'
import { timesOnClock } from '#app/map/layers/clock.ts'
import { playheadIn } from '#app/map/phases.ts'
import { MANY_LEGS, sceneOf } from '#app/map/scene.ts'
import { addDays, instant } from '#app/domain/time.ts'
import type { LegId } from '#app/domain/record.ts'
import { ensure } from '#app/base/ensure.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at } from '#tests/support/sketch.ts'

const board = publishedBoard()
const first = ensure(board.legs[0], 'leg')

function crowd(count: number) {
  const legs = Array.from({ length: count }, (_, index) => ({ ...first, id: `X-${index}` as LegId }))
  return sceneOf({ ...board, passing: legs }, [], null)
}

test('thousands of legs on one way are one line that stands for all of them', () => {
  const scene = crowd(MANY_LEGS + 1)
  expect(scene.legs).toHaveLength(1)
  expect(scene.legCount).toBe(MANY_LEGS + 1)
})

test('up to there each leg is a line of its own, none on another', () => {
  const scene = crowd(3)
  expect(new Set(scene.legs.map(({ curve }) => curve.height)).size).toBe(3)
})

test('a line for many is there whenever any of them may be under way', () => {
  const later = { from: addDays(board.window.to, 5), to: addDays(board.window.to, 6) }
  const legs = [
    first,
    {
      ...first,
      id: 'Y' as LegId,
      departs: { ...first.departs, when: later },
      arrives: { ...first.arrives, when: later },
    },
  ]
  const many = Array.from({ length: MANY_LEGS }, () => legs).flat()
  const { legs: lines, timedLegs, base } = sceneOf({ ...board, passing: many }, [], null)
  expect(lines).toHaveLength(1)
  const spans = [ensure(timesOf(first)?.possible, 'times'), later]
  expect(timedLegs.map(({ times }) => times)).toEqual(spans.map((span) => timesOnClock(span, base)))
})

test('in the last minute of the window all of it has passed', () => {
  const { window } = board
  expect(playheadIn(window, instant(window.to - 30_000))).toBe(window.to)
  expect(playheadIn(window, null)).toBe(window.to)
  expect(playheadIn(window, at('2023-09-20'))).toBe(at('2023-09-20'))
})

test('hovering a leg lights its consignment only while nothing is chosen', () => {
  const hover = { kind: 'leg', id: 'WH-300-rail' } as const
  expect(sceneOf(board, [], hover).legs.every(({ isHighlighted }) => isHighlighted)).toBe(true)
  expect(sceneOf(board, [], null).hasHighlight).toBe(false)
})

test('the inset comes where the sea leg is shorter than 60 px beside one ten times longer', () => {
  const { legs } = sceneOf(board, [], null)
  expect(insetPlan(legs, 2.5)?.legs.map(({ mode }) => mode)).toEqual(['vessel'])
  expect(insetPlan(legs, 6)).toBeNull()
  expect(insetPlan(legs.slice(0, 1), 2.5)).toBeNull()
})

test('the button takes the inset through all four corners', () => {
  const visited = new Set<Corner>()
  let corner: Corner = 'top-left'
  for (let step = 0; step < 4; step++) visited.add((corner = nextCorner(corner)))
  expect(visited.size).toBe(4)
  expect(corner).toBe('top-left')
})

test('an inset slides along the edge until it touches nothing', () => {
  const obstacle = { left: 0, top: 200, right: 240, bottom: 500 }
  const spot = spotAt('bottom-left', { width: 300, height: 200 }, { width: 1000, height: 500 }, [obstacle])
  expect(spot && touches(spot.rect, obstacle)).toBe(false)
  expect(spotAt('top-left', { width: 300, height: 200 }, { width: 280, height: 180 }, [])).toBeNull()
})

test('a fan of bows stays on the same side', () => {
  const heights = [0, 1, 2].map((lane) => curveBetween([130, 42], [132, 43], { lane }).height)
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
})
