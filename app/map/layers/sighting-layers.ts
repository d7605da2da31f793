import type { Layer } from '@deck.gl/core'
import type { Position } from '#app/domain/place.ts'
import { glyphAt, SIGHTING_OUTLINE } from '#app/map/geometry/glyphs.ts'
import { flatten } from '#app/map/geometry/mercator.ts'
import { fade } from '#app/map/ink.ts'
import { ALWAYS, timesOnClock } from '#app/map/layers/clock.ts'
import { groundShape } from '#app/map/layers/ground-path.ts'
import type { Brush } from '#app/map/layers/shared.ts'
import type { DrawnSighting, Scene } from '#app/map/scene.ts'

/** A sighting that a zoom has room for, and where its pointer stands beside its place: px to the east and south. */
export type VisibleSighting = { readonly sighting: DrawnSighting; readonly offset: readonly [number, number] }

const STEP_PX = 10
const ABOVE_PX = -13
/** A row of more would run over its neighbours. */
const MOST_IN_ROW = 6
/** px: nearer to a place of the story, what was seen elsewhere would seem to be seen there. */
const APART_PX = 36

/*
 *    v v v      one pointer for each sighting in the window, in a row above the marker of its place
 *      o
 */
export function visibleSightings(scene: Scene, zoom: number): readonly VisibleSighting[] {
  const ends = scene.places.map(({ id, position }) => ({ id, point: flatten(position) }))
  return scene.sightings.flatMap((sighting) => {
    const [x, y] = flatten(sighting.position)
    const isCrowded = ends.some(
      ({ id, point }) =>
        id !== sighting.sighting.place && Math.hypot(point[0] - x, point[1] - y) * 2 ** zoom < APART_PX,
    )
    const isEnd = ends.some(({ id }) => id === sighting.sighting.place)
    if (sighting.index >= MOST_IN_ROW || (isCrowded && !isEnd)) return []
    const along = (sighting.index - (Math.min(sighting.count, MOST_IN_ROW) - 1) / 2) * STEP_PX
    return [{ sighting, offset: [along, ABOVE_PX] as const }]
  })
}

type Pointer = VisibleSighting & { readonly outline: readonly Position[] }

/** What was seen in the window, at its place; linked to a consignment in full ink, others fainter. */
export function sightingLayers(scene: Scene, { ink, clock, zoom, prefix }: Brush): Layer[] {
  const data = visibleSightings(scene, zoom).map(({ sighting, offset }): Pointer => {
    return { sighting, offset, outline: glyphAt(sighting.position, SIGHTING_OUTLINE, zoom, 1, offset) }
  })
  if (data.length === 0) return []
  return [
    groundShape<Pointer>({
      id: `${prefix}sightings`,
      data,
      outline: ({ outline }) => outline,
      color: ({ sighting: { isChosen, sighting } }) =>
        isChosen ? ink.accent : fade(ink.ink, sighting.consignment ? 1 : 0.6),
      triggers: [ink, scene],
      time: {
        clock,
        getTimes: ({ sighting: { sighting } }) => (sighting.when ? timesOnClock(sighting.when, scene.base) : ALWAYS),
      },
    }),
  ]
}
