import { expect, test, vi } from 'vitest'
import { kindOf, nextKinds, whenDrawn } from '#app/map/reveal.ts'
import { groundPath, groundShape } from '#app/map/layers/ground-path.ts'
import { PositionsLayer } from '#app/map/layers/positions-layer.ts'
import { clockAt } from '#app/map/layers/clock.ts'
import { fakeGraphics } from '#tests/base/fake-graphics.ts'
import { at } from '#tests/support/sketch.ts'
import { stillWindow } from '#tests/support/still-window.ts'

test('layers of one kind share a program whatever they draw', () => {
  const time = { clock: clockAt(at('2023-09-07')) }
  const shared = { data: [], color: () => [0, 0, 0, 0] as const, triggers: [], time }
  const path = (id: string) => groundPath({ ...shared, id, path: () => [], width: 1 })
  expect(kindOf(path('a'))).toBe(kindOf(path('inset-b')))
  expect(kindOf(path('a'))).not.toBe(kindOf(groundShape({ ...shared, id: 'a', outline: () => [] })))
})

test('positions come by themselves, then all others at once, each once', () => {
  const time = { clock: clockAt(at('2023-09-07')) }
  const shape = groundShape({ data: [], color: () => [0, 0, 0, 0], triggers: [], time, id: 'shape', outline: () => [] })
  const path = groundPath({
    data: [],
    color: () => [0, 0, 0, 0],
    triggers: [],
    time,
    id: 'path',
    path: () => [],
    width: 1,
  })
  const positions = new PositionsLayer({ id: 'positions' })
  const layers = [shape, path, positions, shape.clone({ id: 'other' })]
  expect(nextKinds(layers, new Set())).toEqual([kindOf(positions)])
  expect(nextKinds(layers, new Set([kindOf(positions)]))).toEqual([kindOf(shape), kindOf(path)])
  expect(nextKinds(layers, new Set(layers.map(kindOf)))).toEqual([])
  expect(nextKinds([shape], new Set())).toEqual([kindOf(shape)])
})

stillWindow()

test('what is drawn is drawn on every canvas', () => {
  const [one, other] = [fakeGraphics(), fakeGraphics()]
  const then = vi.fn<() => void>()
  whenDrawn([one.canvas, other.canvas], then)
  one.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).not.toHaveBeenCalled()
  other.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).toHaveBeenCalledOnce()
})
