import { SolidPolygonLayer } from '@deck.gl/layers'
import type { Position } from '#app/domain/place.ts'
import { glyphAt, SIGHTING_OUTLINE } from '#app/map/geometry/glyphs.ts'
import { fade } from '#app/map/ink.ts'
import { FLAT, rgba, type Brush, type Pickable } from '#app/map/layers/shared.ts'
import type { DrawnSighting, Scene } from '#app/map/scene.ts'

type Pointer = Pickable & { readonly seen: DrawnSighting; readonly outline: readonly Position[] }

const STEP_PX = 10
const ABOVE_PX = -13
/** A row of more would run over its neighbours. */
const MOST_IN_ROW = 6

/*
 *    v v v      one pointer for each sighting in the window, in a row above the marker of its place
 *      o
 */
export function sightingLayers(scene: Scene, { ink, zoom, prefix }: Brush): SolidPolygonLayer<Pointer>[] {
  if (scene.sightings.length === 0) return []
  const data = scene.sightings
    .filter(({ index }) => index < MOST_IN_ROW)
    .map((seen): Pointer => {
      const count = Math.min(seen.count, MOST_IN_ROW)
      const offset = [(seen.index - (count - 1) / 2) * STEP_PX, ABOVE_PX] as const
      return {
        seen,
        outline: glyphAt(seen.position, SIGHTING_OUTLINE, zoom, 1, offset),
        selection: { kind: 'sighting', id: seen.sighting.id },
      }
    })
  const isChosen = ({ seen }: Pointer) => seen.isChosen
  return [
    new SolidPolygonLayer<Pointer>({
      id: `${prefix}sightings`,
      data,
      getPolygon: ({ outline }) => outline.map(([lon, lat]): [number, number] => [lon, lat]),
      getFillColor: (pointer) => rgba(isChosen(pointer) ? ink.accent : fade(ink.ink, pointer.seen.sighting.consignment ? 1 : 0.6)),
      pickable: true,
      parameters: FLAT,
      updateTriggers: { getFillColor: [ink, scene] },
    }),
  ]
}
