import type { Layer } from '@deck.gl/core'
import type { Place, Position } from '#app/domain/place.ts'
import { circleAt, glyphAt, PLACE_OUTLINES } from '#app/map/geometry/glyphs.ts'
import { fade } from '#app/map/ink.ts'
import { groundPath, groundShape } from '#app/map/layers/ground-path.ts'
import type { Brush } from '#app/map/layers/shared.ts'
import type { Scene } from '#app/map/scene.ts'

type Spot = { readonly place: Place; readonly outline: readonly Position[]; readonly isQuiet: boolean }

/** From here on places that no leg uses are told apart from those that one does, and have room. */
export const CONTEXT_ZOOM = 6.5

const MANY_PLACES = 400

function spotsOf(scene: Scene, zoom: number): readonly Spot[] {
  const spot = (place: Place, isQuiet: boolean): Spot => ({
    place,
    isQuiet,
    outline: glyphAt(
      place.position,
      PLACE_OUTLINES[place.kind],
      zoom,
      isQuiet ? 0.75 : scene.places.length > MANY_PLACES ? 0.5 : 1,
    ),
  })
  const context = zoom >= CONTEXT_ZOOM ? scene.contextPlaces : []
  return [...context.map((place) => spot(place, true)), ...scene.places.map((place) => spot(place, false))]
}

/** A halo as wide as the place is uncertain (true to the ground), and a marker whose form tells the kind. */
export function placeLayers(scene: Scene, { ink, clock, zoom, prefix }: Brush): Layer[] {
  const spots = spotsOf(scene, zoom)
  const shared = { triggers: [ink], time: { clock } }
  const halo = ({ place }: Spot) => circleAt(place.position, place.precisionKm)
  const outline = (spot: Spot) => spot.outline
  return [
    groundShape<Spot>({
      ...shared,
      id: `${prefix}halos`,
      data: spots,
      outline: halo,
      color: ({ isQuiet }) => fade(ink.ink, isQuiet ? 0.05 : 0.1),
    }),
    groundPath<Spot>({
      ...shared,
      id: `${prefix}halo-edges`,
      data: spots,
      path: halo,
      color: ({ isQuiet }) => fade(ink.ink, isQuiet ? 0.3 : 0.55),
      width: 1,
      isClosed: true,
    }),
    groundShape<Spot>({ id: `${prefix}places`, data: spots, outline, color: () => ink.panel, ...shared }),
    groundPath<Spot>({
      ...shared,
      id: `${prefix}place-outlines`,
      data: spots,
      path: outline,
      color: ({ isQuiet }) => (isQuiet ? ink.inkSoft : ink.ink),
      width: ({ isQuiet }) => (isQuiet ? 1.25 : 2),
      isClosed: true,
    }),
  ]
}
