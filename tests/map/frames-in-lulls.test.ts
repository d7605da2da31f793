import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, test, vi } from 'vitest'
import { drawInLulls } from '#app/map/frames-in-lulls.ts'
import { stillWindow } from '#tests/support/still-window.ts'

stillWindow()

/** A map of which only this is asked: to draw, whether it moves, and to tell of both. Two wishes are one frame. */
function fakeMap() {
  const map = { frames: 0, isMoved: false, isWanted: false }
  const [events, container] = [new EventTarget(), new EventTarget()]
  const tell = (name: string) => events.dispatchEvent(new Event(name))
  const draw = () => {
    if (!map.isWanted) return
    map.isWanted = false
    map.frames += 1
    tell('render')
  }
  const library = {
    triggerRepaint: () => {
      map.isWanted = true
    },
    isMoving: () => map.isMoved,
    getContainer: () => container,
    on: (name: string, listener: () => void) => events.addEventListener(name, listener),
    off: (name: string, listener: () => void) => events.removeEventListener(name, listener),
  }
  /** What waits for a lull has one, then there is a frame; again, until nothing is left. */
  const rest = () => {
    for (let turn = 0; turn < 5; turn++) {
      vi.runAllTimers()
      draw()
    }
  }
  return { map, container, tell, draw, rest, library: library as unknown as MapLibreMap }
}

test('however often a frame is asked for, one comes in the next lull', () => {
  const { map, rest, library } = fakeMap()
  drawInLulls(library)
  library.triggerRepaint()
  library.triggerRepaint()
  expect(map.isWanted).toBe(false)
  rest()
  expect(map.frames).toBe(1)
  library.triggerRepaint()
  rest()
  expect(map.frames).toBe(2)
})

test('what is asked for while a frame is on its way comes with it, and with no other', () => {
  const { map, draw, rest, library } = fakeMap()
  drawInLulls(library)
  library.triggerRepaint()
  vi.runAllTimers()
  expect([map.isWanted, map.frames], 'on its way').toEqual([true, 0])
  library.triggerRepaint()
  draw()
  rest()
  expect(map.frames).toBe(1)
})

test('a map that is moved does not wait, nor does one that was put elsewhere', () => {
  const { map, tell, rest, library } = fakeMap()
  drawInLulls(library)
  map.isMoved = true
  library.triggerRepaint()
  expect(map.isWanted).toBe(true)
  rest()
  expect(map.frames).toBe(1)
  map.isMoved = false
  library.triggerRepaint()
  expect(map.isWanted).toBe(false)
  tell('move')
  expect(map.isWanted).toBe(true)
  rest()
  expect(map.frames).toBe(2)
})

test.each(['pointerdown', 'touchstart', 'wheel', 'keydown'])('after a %s no frame waits', (hand) => {
  const { map, container, library } = fakeMap()
  drawInLulls(library)
  container.dispatchEvent(new Event(hand))
  library.triggerRepaint()
  expect(map.isWanted).toBe(true)
})

test('after the end no frame waits, and the one that did comes at once and once', () => {
  const { map, rest, library } = fakeMap()
  const end = drawInLulls(library)
  library.triggerRepaint()
  end()
  end()
  expect(map.isWanted).toBe(true)
  rest()
  expect(map.frames).toBe(1)
  library.triggerRepaint()
  expect(map.isWanted).toBe(true)
})
