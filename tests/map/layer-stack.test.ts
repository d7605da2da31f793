import type { Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { UNKNOWN } from '#app/domain/quantity.ts'
import { DASHES, INKS } from '#app/map/ink.ts'
import { layerStack } from '#app/map/layer-stack.ts'
import { ALWAYS, clockAt, setClock } from '#app/map/layers/clock.ts'
import { legLineLayers, type LegLine } from '#app/map/layers/leg-line-layers.ts'
import { marksOf } from '#app/map/layers/leg-mark-layers.ts'
import type { Shape } from '#app/map/layers/shared.ts'
import type { TimeExtensionProps } from '#app/map/layers/time-extension.ts'
import { sceneOf, type TimedLeg } from '#app/map/scene.ts'
import type { LayerName } from '#app/state/view.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { at } from '#tests/support/sketch.ts'

const board = publishedBoard()

function stack(hiddenLayers: readonly LayerName[] = [], prefix = '') {
  const scene = sceneOf(board, hiddenLayers, null)
  const clock = clockAt(scene.base)
  setClock(clock, board.window, board.window.to, false)
  const brush = { ink: INKS.light, clock, zoom: 2.5, prefix }
  const layers = layerStack(scene, brush, { hiddenLayers, positions: null, frame: null })
  const find = (id: string) => layers.find((layer) => layer.id === id)
  return { scene, clock, layers, ids: layers.map(({ id }) => id), find }
}

type Row = { readonly timed: TimedLeg }
const rowsOf = (layer: Layer | undefined) => (layer?.props.data ?? []) as readonly Row[]
const timeOf = (layer: Layer | undefined) => layer?.props as unknown as TimeExtensionProps<Row>

test('published legs are arcs, those beyond 1,500 km along the great circle', () => {
  const { find } = stack()
  const modes = (id: string) => rowsOf(find(id)).map(({ timed }) => timed.drawn.mode)
  expect(modes('legs-line-great-circle')).toEqual(['rail'])
  expect(modes('legs-line-bow')).toEqual(['vessel'])
})

test('corridors lie under the legs and places above them', () => {
  const { ids } = stack()
  const order = [
    'corridors',
    'legs-line-bow',
    'leg-lines',
    'leg-head-casing',
    'shapes',
    'place-edges',
    'sightings',
  ].map((id) => ids.indexOf(id))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('heads of legs lie under the places, which stand at any time', () => {
  const { find, scene } = stack()
  const legTimes = scene.timedLegs.map(({ times }) => times)
  const shapes = (find('shapes')?.props.data ?? []) as readonly Shape[]
  const isOfLeg = shapes.map(({ times }) => legTimes.includes(times))
  const heads = isOfLeg.filter(Boolean).length
  expect(heads).toBe(legTimes.length)
  expect(isOfLeg).toEqual(shapes.map((_, index) => index < heads))
  const places = shapes.slice(heads)
  expect(places).toHaveLength(scene.places.length * 2)
  expect(new Set(places.map(({ times }) => times))).toEqual(new Set([ALWAYS]))
})

/** The board as if nothing of it were published, the first leg chosen and the number of no consignment known. */
function inferredScene() {
  const { passing, index } = board
  const unknown = new Map([...index.consignments].map(([id, one]) => [id, { ...one, containers: UNKNOWN }] as const))
  const first = ensure(passing[0], 'leg')
  return sceneOf(
    {
      ...board,
      passing: passing.map((leg) => ({ ...leg, basis: 'inferred' as const })),
      highlighted: new Set([first.id]),
      index: { ...index, consignments: unknown },
    },
    [],
    null,
  )
}

test('lines of what is not published lie in order: casing, dashes, the gap of double lines, ties and chevrons', () => {
  const scene = inferredScene()
  const clock = clockAt(scene.base)
  const [layer] = legLineLayers(scene, { ink: INKS.light, clock, zoom: 5, prefix: '' })
  const lines = (layer?.props.data ?? []) as readonly LegLine[]
  const parts = lines.map(({ part }) => part)
  expect(new Set(parts)).toEqual(new Set(['casing', 'line', 'gap', 'stroke']))
  const order = ['casing', 'line', 'gap', 'stroke']
  expect(parts).toEqual(parts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  expect(parts.filter((part) => part === 'casing')).toHaveLength(1)

  const props = layer?.props as unknown as Record<'getDashArray' | 'getWidth', (line: LegLine) => unknown>
  const told = (part: LegLine['part']) => {
    const line = ensure(
      lines.find((one) => one.part === part),
      part,
    )
    return { dash: props.getDashArray(line), width: props.getWidth(line) }
  }
  expect(told('line').dash).toEqual(DASHES.inferred)
  expect([told('casing'), told('gap'), told('stroke')].map(({ dash }) => dash)).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  expect(told('casing').width).toBeGreaterThan(Number(told('line').width))
  expect(told('gap').width).toBeLessThan(Number(told('line').width))
})

test('marks of a zoom are laid out once, for the map and the inset beside it', () => {
  const { scene } = stack()
  const [near, far] = [marksOf(scene, 7), marksOf(scene, 2.5)]
  expect([marksOf(scene, 7), marksOf(scene, 2.5)].map((marks, index) => marks === [near, far][index])).toEqual([
    true,
    true,
  ])
})

test('each line carries its times, and is fainter while it lies ahead of the playhead', () => {
  const { find, scene } = stack()
  const line = find('legs-line-great-circle')
  const { getTimes, ahead } = timeOf(line)
  const [row] = rowsOf(line)
  const [from, to] = (typeof getTimes === 'function' && row && getTimes(row)) || [0, 0]
  expect([from, to].map((seconds) => scene.base + seconds * 1000)).toEqual([at('2023-09-12'), at('2023-10-02')])
  expect(ahead).toBeLessThan(1)
})

test('between two sightings the whole corridor is lit and no marker stands on it', () => {
  const { find, ids } = stack()
  expect(timeOf(find('lit')).isUnderWay).toBe(true)
  expect(rowsOf(find('lit')).map(({ timed }) => timed.drawn.mode)).toEqual(['vessel', 'rail'])
  expect(ids.filter((id) => /vehicle|position|marker/.test(id))).toEqual([])
})

test('a step of the window or the playhead is told by the clock alone: no layer is made anew', () => {
  const { layers, clock } = stack()
  const clocks = new Set(layers.map((layer) => timeOf(layer).clock))
  expect([...clocks]).toEqual([clock])
})

test('what is hidden is in no layer', () => {
  const { ids, scene } = stack(['rail', 'corridors', 'places', 'sightings'])
  expect(scene.legs.map(({ mode }) => mode)).toEqual(['vessel'])
  expect(ids).not.toContain('corridors')
  expect(ids).not.toContain('sightings')
})

test('the layers of the inset have ids of their own', () => {
  const { ids } = stack([], 'inset-')
  expect(ids.every((id) => id.startsWith('inset-'))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})
