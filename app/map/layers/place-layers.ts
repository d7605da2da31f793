import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers'
import type { Place, Position } from '#app/domain/place.ts'
import { glyphAt, PLACE_OUTLINES } from '#app/map/geometry/glyphs.ts'
import { fade } from '#app/map/ink.ts'
import { FLAT, rgba, type Brush } from '#app/map/layers/shared.ts'
import type { Scene } from '#app/map/scene.ts'

type Spot = { readonly place: Place; readonly outline: readonly Position[]; readonly isQuiet: boolean }

/** From here on places that no leg uses are told apart from those that one does, and have room. */
export const CONTEXT_ZOOM = 6.5

const MANY_PLACES = 400

function spotsOf(scene: Scene, zoom: number): readonly Spot[] {
  const spot = (place: Place, isQuiet: boolean): Spot => ({
    place,
    isQuiet,
    outline: glyphAt(place.position, PLACE_OUTLINES[place.kind], zoom, isQuiet ? 0.75 : scene.places.length > MANY_PLACES ? 0.5 : 1),
  })
  const context = zoom >= CONTEXT_ZOOM ? scene.contextPlaces : []
  return [...context.map((place) => spot(place, true)), ...scene.places.map((place) => spot(place, false))]
}

const ring = ({ outline }: Spot) => [...outline, ...outline.slice(0, 2)].map(([lon, lat]): [number, number] => [lon, lat])

/** A halo as wide as the place is uncertain (true to the ground), and a marker whose form tells the kind. */
export function placeLayers(scene: Scene, { ink, zoom, prefix }: Brush): (ScatterplotLayer<Spot> | PathLayer<Spot> | SolidPolygonLayer<Spot>)[] {
  const spots = spotsOf(scene, zoom)
  return [
    new ScatterplotLayer<Spot>({
      id: `${prefix}halos`,
      data: spots,
      getPosition: ({ place }) => [place.position[0], place.position[1]],
      getRadius: ({ place }) => place.precisionKm * 1000,
      radiusUnits: 'meters',
      getFillColor: ({ isQuiet }) => rgba(fade(ink.ink, isQuiet ? 0.05 : 0.1)),
      getLineColor: ({ isQuiet }) => rgba(fade(ink.ink, isQuiet ? 0.3 : 0.55)),
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      parameters: FLAT,
      updateTriggers: { getFillColor: [ink], getLineColor: [ink] },
    }),
    new SolidPolygonLayer<Spot>({
      id: `${prefix}places`,
      data: spots,
      getPolygon: ({ outline }) => outline.map(([lon, lat]): [number, number] => [lon, lat]),
      getFillColor: rgba(ink.panel),
      parameters: FLAT,
      updateTriggers: { getFillColor: [ink] },
    }),
    new PathLayer<Spot>({
      id: `${prefix}place-outlines`,
      data: spots,
      getPath: ring,
      getColor: ({ isQuiet }) => rgba(isQuiet ? ink.inkSoft : ink.ink),
      getWidth: ({ isQuiet }) => (isQuiet ? 1.25 : 2),
      widthUnits: 'pixels',
      jointRounded: true,
      parameters: FLAT,
      updateTriggers: { getColor: [ink] },
    }),
  ]
}
