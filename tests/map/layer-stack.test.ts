import type { Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import { INKS } from '#app/map/ink.ts'
import { layerStack } from '#app/map/layer-stack.ts'
import { phasesAt } from '#app/map/phases.ts'
import { sceneOf, type DrawnLeg } from '#app/map/scene.ts'
import type { LayerName } from '#app/state/view.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at } from '#tests/support/sketch.ts'

const board = publishedBoard()

function stack(day = '2023-10-02', hiddenLayers: readonly LayerName[] = []) {
  const scene = sceneOf(board, hiddenLayers, null)
  const layers = layerStack(
    scene,
    { ink: INKS.light, phases: phasesAt(scene, at(day)), zoom: 2.5, prefix: '' },
    { hiddenLayers, frame: null },
  )
  const find = (id: string) => layers.find((layer) => layer.id === id)
  return { scene, layers, ids: layers.map(({ id }) => id), find }
}

/** What a layer would give the GPU for a leg. */
function asked(layer: Layer | undefined, accessor: string, drawn: DrawnLeg): unknown {
  const props = layer?.props as Readonly<Record<string, unknown>> | undefined
  const get = props?.[accessor]
  return typeof get === 'function' ? get(drawn) : get
}

test('published legs are arcs, those beyond 1,500 km along the great circle', () => {
  const { find } = stack()
  const modes = (id: string) => ((find(id)?.props.data ?? []) as readonly DrawnLeg[]).map(({ mode }) => mode)
  expect(modes('legs-line-great-circle')).toEqual(['rail'])
  expect(modes('legs-line-bow')).toEqual(['vessel'])
})

test('corridors lie under the legs and places above them', () => {
  const { ids } = stack()
  const order = ['corridors', 'legs-line-bow', 'leg-heads', 'places', 'sightings'].map((id) => ids.indexOf(id))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('a leg that lies ahead of the playhead is fainter than one that is done', () => {
  const color = (day: string) => {
    const { find, scene } = stack(day)
    const rail = scene.legs.find(({ mode }) => mode === 'rail')
    return rail && (asked(find('legs-line-great-circle'), 'getSourceColor', rail) as readonly number[])[3]
  }
  expect(color('2023-09-08')).toBeLessThan(color('2023-10-02') ?? 0)
})

test('between two sightings the corridor is lit and no marker stands on it', () => {
  const { find, scene, ids } = stack('2023-09-20')
  const opacity = (mode: string) => {
    const drawn = scene.legs.find((leg) => leg.mode === mode)
    return (asked(find('lit'), 'getColor', { drawn } as never) as readonly number[])[3]
  }
  expect(opacity('rail')).toBeGreaterThan(0)
  expect(opacity('vessel')).toBe(0)
  expect(ids.filter((id) => /vehicle|position|marker/.test(id))).toEqual([])
})

test('what is hidden is in no layer', () => {
  const { ids, scene } = stack('2023-10-02', ['rail', 'corridors', 'places', 'sightings'])
  expect(scene.legs.map(({ mode }) => mode)).toEqual(['vessel'])
  expect(ids).not.toContain('corridors')
  expect(ids).not.toContain('sightings')
})

test('the layers of the inset have ids of their own', () => {
  const scene = sceneOf(board, [], null)
  const brush = { ink: INKS.dark, phases: phasesAt(scene, board.window.to), zoom: 6, prefix: 'inset-' }
  const ids = layerStack(scene, brush, { hiddenLayers: [], frame: null }).map(({ id }) => id)
  expect(ids.every((id) => id.startsWith('inset-'))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})
