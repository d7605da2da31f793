import type { Layer } from '@deck.gl/core'
import type { Place, Position } from '#app/domain/place.ts'
import { circleAt, glyphAt, PLACE_OUTLINES } from '#app/map/geometry/glyphs.ts'
import { metresPerPixel } from '#app/map/geometry/mercator.ts'
import { fade, type Color } from '#app/map/ink.ts'
import { ALWAYS } from '#app/map/layers/clock.ts'
import { groundPath, groundShape } from '#app/map/layers/ground-path.ts'
import { AHEAD, type Brush, type Shape } from '#app/map/layers/shared.ts'
import type { Scene } from '#app/map/scene.ts'

type Spot = {
  readonly place: Place
  readonly isQuiet: boolean
  readonly marker: readonly Position[]
  /** As wide as the place is uncertain, true to the ground. */
  readonly halo: readonly Position[]
  /** Is the halo so small that the marker covers it? */
  readonly isCovered: boolean
}
type Edge = { readonly outline: readonly Position[]; readonly color: Color; readonly width: number }

/** From here on places that no leg uses are told apart from those that one does, and have room. */
export const CONTEXT_ZOOM = 6.5

const MANY_PLACES = 400

function spotsOf(scene: Scene, zoom: number): readonly Spot[] {
  const spot = (place: Place, isQuiet: boolean): Spot => {
    const [scale, outline] = [isQuiet ? 0.75 : scene.places.length > MANY_PLACES ? 0.5 : 1, PLACE_OUTLINES[place.kind]]
    const reach = scale * Math.max(...outline.map(([x, y]) => Math.hypot(x, y)))
    return {
      place,
      isQuiet,
      marker: glyphAt(place.position, outline, zoom, scale),
      halo: circleAt(place.position, place.precisionKm),
      isCovered: (place.precisionKm * 1000) / metresPerPixel(place.position[1], zoom) < reach,
    }
  }
  const context = zoom >= CONTEXT_ZOOM ? scene.contextPlaces : []
  return [...context.map((place) => spot(place, true)), ...scene.places.map((place) => spot(place, false))]
}

/*
 * A halo as wide as the place is uncertain, and a marker whose form tells the kind. Two layers, not one for each of the
 * four shapes, and other shapes `below` in one of the two: each layer costs a quarter of a millisecond in every frame,
 * whatever is in it.
 */
export function placeLayers(scene: Scene, { ink, clock, zoom, prefix }: Brush, below: readonly Shape[]): Layer[] {
  const spots = spotsOf(scene, zoom)
  const always = { times: ALWAYS }
  return [
    groundShape<Shape>({
      id: `${prefix}shapes`,
      data: [
        ...below,
        ...spots.map(({ halo, isQuiet }) => ({ ...always, outline: halo, color: fade(ink.ink, isQuiet ? 0.05 : 0.1) })),
        ...spots.map(({ marker }) => ({ ...always, outline: marker, color: ink.panel })),
      ],
      outline: ({ outline }) => outline,
      color: ({ color }) => color,
      triggers: [scene, ink],
      time: { clock, getTimes: ({ times }) => times, ahead: AHEAD },
    }),
    groundPath<Edge>({
      triggers: [ink],
      time: { clock },
      id: `${prefix}place-edges`,
      data: [
        ...spots
          .filter(({ isCovered }) => !isCovered)
          .map(({ halo, isQuiet }) => ({ outline: halo, color: fade(ink.ink, isQuiet ? 0.3 : 0.55), width: 1 })),
        ...spots.map(({ marker, isQuiet }) => ({
          outline: marker,
          color: isQuiet ? ink.inkSoft : ink.ink,
          width: isQuiet ? 1.25 : 2,
        })),
      ],
      path: ({ outline }) => outline,
      color: ({ color }) => color,
      width: ({ width }) => width,
      isClosed: true,
    }),
  ]
}
