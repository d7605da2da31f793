import { SolidPolygonLayer } from '@deck.gl/layers'
import type { Position } from '#app/domain/place.ts'
import { glyphAt, SIGHTING_OUTLINE } from '#app/map/geometry/glyphs.ts'
import { fade } from '#app/map/ink.ts'
import { FLAT, rgba, type Brush } from '#app/map/layers/shared.ts'
import type { DrawnSighting, Scene } from '#app/map/scene.ts'

type Pointer = { readonly seen: DrawnSighting; readonly outline: readonly Position[] }

const STEP_PX = 10
const ABOVE_PX = -13
/** A row of more would run over its neighbours. */
const MOST_IN_ROW = 6

/** Where a pointer stands beside its place, px to the east and to the south; null: the row is full. */
export function sightingOffset({ index, count }: DrawnSighting): readonly [number, number] | null {
  if (index >= MOST_IN_ROW) return null
  return [(index - (Math.min(count, MOST_IN_ROW) - 1) / 2) * STEP_PX, ABOVE_PX]
}

/*
 *    v v v      one pointer for each sighting in the window, in a row above the marker of its place
 *      o
 */
export function sightingLayers(scene: Scene, { ink, zoom, prefix }: Brush): SolidPolygonLayer<Pointer>[] {
  if (scene.sightings.length === 0) return []
  const data = scene.sightings.flatMap((seen): Pointer[] => {
    const offset = sightingOffset(seen)
    return offset ? [{ seen, outline: glyphAt(seen.position, SIGHTING_OUTLINE, zoom, 1, offset) }] : []
  })
  const isChosen = ({ seen }: Pointer) => seen.isChosen
  return [
    new SolidPolygonLayer<Pointer>({
      id: `${prefix}sightings`,
      data,
      getPolygon: ({ outline }) => outline.map(([lon, lat]): [number, number] => [lon, lat]),
      getFillColor: (pointer) => rgba(isChosen(pointer) ? ink.accent : fade(ink.ink, pointer.seen.sighting.consignment ? 1 : 0.6)),
      parameters: FLAT,
      updateTriggers: { getFillColor: [ink, scene] },
    }),
  ]
}
