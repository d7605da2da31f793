import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { drawInLulls } from '#app/map/frames-in-lulls.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A map of which only this is asked: to draw, and whether it moves. */
function fakeMap() {
  const map = { frames: 0, isMoved: false }
  const library = { triggerRepaint: () => void (map.frames += 1), isMoving: () => map.isMoved }
  return { map, library: library as unknown as MapLibreMap }
}

test('however often a frame is asked for, one comes in the next lull', () => {
  const { map, library } = fakeMap()
  drawInLulls(library)
  library.triggerRepaint()
  library.triggerRepaint()
  expect(map.frames).toBe(0)
  vi.runAllTimers()
  expect(map.frames).toBe(1)
  library.triggerRepaint()
  vi.runAllTimers()
  expect(map.frames).toBe(2)
})

test('a map that is moved does not wait', () => {
  const { map, library } = fakeMap()
  drawInLulls(library)
  map.isMoved = true
  library.triggerRepaint()
  expect(map.frames).toBe(1)
})

test('after the end no frame waits, and the one that did comes at once and once', () => {
  const { map, library } = fakeMap()
  const end = drawInLulls(library)
  library.triggerRepaint()
  end()
  expect(map.frames).toBe(1)
  vi.runAllTimers()
  expect(map.frames).toBe(1)
  library.triggerRepaint()
  expect(map.frames).toBe(2)
})
