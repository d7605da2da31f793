import type { FeatureIdentifier, Map as MapLibreMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { coveredNames, noClearedNames } from '#app/map/covered-names.ts'
import { COVERED } from '#app/map/style/base-style.ts'

const OURS = { left: 10, top: 10, right: 50, bottom: 30 }

/** A map with one name at a point, which keeps the states that it is told. */
function mapWithNameAt(x: number, y: number) {
  const states = new Map<FeatureIdentifier['id'], object>()
  const name = { source: 'world', sourceLayer: 'countries', id: 'Ukraine' }
  const map = {
    getLayer: () => ({}),
    getSource: () => ({}),
    queryRenderedFeatures: ([[left, top], [right, bottom]]: [[number, number], [number, number]]) =>
      x >= left && x <= right && y >= top && y <= bottom ? [name] : [],
    getFeatureState: ({ id }: FeatureIdentifier) => states.get(id) ?? {},
    setFeatureState: ({ id }: FeatureIdentifier, state: object) => states.set(id, state),
  }
  return { map: map as unknown as MapLibreMap, states }
}

test('a name under our words is cleared once, and shown again when they are gone', () => {
  const { map, states } = mapWithNameAt(52, 20)
  const names = coveredNames(map)
  expect(names.settle()).toBe(false)
  names.tell([OURS])
  expect(names.settle()).toBe(true)
  expect(states.get('Ukraine')).toEqual({ [COVERED]: true })
  expect(names.settle()).toBe(false)
  names.tell([])
  expect(names.settle()).toBe(true)
  expect(states.get('Ukraine')).toEqual({ [COVERED]: false })
  expect(names.settle()).toBe(false)
})

test('a name beside our words stays', () => {
  const { map, states } = mapWithNameAt(60, 20)
  const names = coveredNames(map)
  names.tell([OURS])
  expect(names.settle()).toBe(false)
  expect(states.size).toBe(0)
})

test('a map that forgot its states, as with a new style, is told anew', () => {
  const { map, states } = mapWithNameAt(30, 20)
  const names = coveredNames(map)
  names.tell([OURS])
  names.settle()
  states.clear()
  expect(names.settle()).toBe(true)
  expect(states.get('Ukraine')).toEqual({ [COVERED]: true })
})

test('a map that is made anew begins with what the one before had cleared, and needs no second frame', () => {
  const cleared = noClearedNames()
  const before = coveredNames(mapWithNameAt(30, 20).map, cleared)
  before.tell([OURS])
  before.settle()
  const { map, states } = mapWithNameAt(30, 20)
  const names = coveredNames(map, cleared)
  names.recall()
  expect(states.get('Ukraine')).toEqual({ [COVERED]: true })
  names.tell([OURS])
  expect(names.settle()).toBe(false)
  names.tell([])
  expect(names.settle()).toBe(true)
  expect(states.get('Ukraine')).toEqual({ [COVERED]: false })
})
