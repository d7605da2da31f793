import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { kindOf, LAST_STYLE_STEP, styleUpTo, whenDrawn } from '#app/map/reveal.ts'
import { groundPath, groundShape } from '#app/map/layers/ground-path.ts'
import { clockAt } from '#app/map/layers/clock.ts'
import { baseStyle } from '#app/map/style/base-style.ts'
import { at } from '#tests/support/sketch.ts'

const tiles = { world: 'basemap://world/{z}/{x}/{y}', gulf: 'basemap://gulf/{z}/{x}/{y}' }
const style = baseStyle('light', { language: 'en', tiles, hiddenCityNames: [] })

test('the base map comes from the bare ground to its names, and ends whole', () => {
  const counts = Array.from({ length: LAST_STYLE_STEP + 1 }, (_, step) => styleUpTo(style, step).layers.length)
  expect(styleUpTo(style, 0).layers.map(({ type }) => type)).toEqual(['background'])
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(styleUpTo(style, LAST_STYLE_STEP)).toBe(style)
  expect(styleUpTo(style, 1).layers.map(({ id }) => id)).toEqual(
    style.layers.filter(({ type }) => type === 'background' || type === 'fill').map(({ id }) => id),
  )
})

test('layers of one kind share a program whatever they draw', () => {
  const time = { clock: clockAt(at('2023-09-07')) }
  const shared = { data: [], color: () => [0, 0, 0, 0] as const, triggers: [], time }
  const path = (id: string) => groundPath({ ...shared, id, path: () => [], width: 1 })
  expect(kindOf(path('a'))).toBe(kindOf(path('inset-b')))
  expect(kindOf(path('a'))).not.toBe(kindOf(groundShape({ ...shared, id: 'a', outline: () => [] })))
})

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A canvas whose card has done its work when it is told so. */
function busyCanvas() {
  const card = { isDone: false, isLost: false }
  const context = {
    SIGNALED: 1,
    fenceSync: () => ({}),
    flush: () => null,
    isContextLost: () => card.isLost,
    getSyncParameter: () => (card.isDone ? 1 : 0),
    deleteSync: () => null,
  }
  return { card, canvas: { getContext: () => context } as unknown as HTMLCanvasElement }
}

test('calls back once every card is done, and not before', () => {
  const [one, other] = [busyCanvas(), busyCanvas()]
  const then = vi.fn<() => void>()
  whenDrawn([one.canvas, other.canvas], then)
  vi.advanceTimersByTime(1_000)
  one.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).not.toHaveBeenCalled()
  other.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).toHaveBeenCalledOnce()
})

test('a card that is lost holds nothing up, and who stops waiting is not called', () => {
  const [lost, busy] = [busyCanvas(), busyCanvas()]
  const [then, never] = [vi.fn<() => void>(), vi.fn<() => void>()]
  lost.card.isLost = true
  whenDrawn([lost.canvas], then)
  const stop = whenDrawn([busy.canvas], never)
  stop()
  busy.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).toHaveBeenCalledOnce()
  expect(never).not.toHaveBeenCalled()
})
