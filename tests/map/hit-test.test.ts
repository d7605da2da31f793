import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import type { Position } from '#app/domain/place.ts'
import { hitAt } from '#app/map/hit-test.ts'
import { clockAt, setClock } from '#app/map/layers/clock.ts'
import { sceneOf } from '#app/map/scene.ts'
import type { LayerName } from '#app/state/view.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { days } from '#tests/support/sketch.ts'

const board = publishedBoard()
/** What lies there while the clock shows the whole window, or another one. */
function hit(position: Position, zoom: number, hidden: readonly LayerName[] = [], window = board.window) {
  const scene = sceneOf(board, hidden, null)
  const clock = clockAt(scene.base)
  setClock(clock, window, window.to, false)
  return hitAt(scene, clock, position, zoom)
}

const TIKHORETSK: Position = [40.1253, 45.8547]
const middleOf = (id: string): Position => {
  const drawn = ensure(
    sceneOf(board, [], null).legs.find(({ leg }) => leg.id === id),
    id,
  )
  return ensure(drawn.curve.points[32], 'middle')
}

test('the line of a leg gives the leg', () => {
  expect(hit(middleOf('WH-300-rail'), 2.5)).toEqual({ kind: 'leg', id: 'WH-300-rail' })
})

test('a line that the window hides gives nothing', () => {
  expect(hit(middleOf('WH-300-rail'), 2.5, [], days('2023-10-05', '2023-10-06'))).toBeNull()
})

test('the corridor on the ground gives the leg too', () => {
  expect(hit([135.0838, 48.4827], 5)).toEqual({ kind: 'leg', id: 'WH-300-rail' })
})

test('a marker wins over the line that ends there', () => {
  expect(hit(TIKHORETSK, 2.5)).toEqual({ kind: 'place', id: 'tikhoretsk' })
})

test('open sea gives nothing', () => {
  expect(hit([-30, 0], 2.5)).toBeNull()
})

test('the next world gives the same', () => {
  const [longitude, latitude] = middleOf('WH-300-rail')
  expect(hit([longitude - 360, latitude], 2.5)).toEqual({ kind: 'leg', id: 'WH-300-rail' })
})

test('what is taken off the map cannot be hit', () => {
  expect(hit(middleOf('WH-300-rail'), 2.5, ['rail'])).toBeNull()
})

test('places that no leg uses are hit only near by', () => {
  const tumangang: Position = [130.61, 42.41]
  expect(hit(tumangang, 9)?.kind).toBe('place')
  expect(hit(tumangang, 3)?.id).not.toBe('tumangang')
})
