import type { Layer } from '@deck.gl/core'
import { arcLayers } from '#app/map/layers/arc-layers.ts'
import { corridorLayers, litLayers } from '#app/map/layers/corridor-layers.ts'
import { dashedLegLayers } from '#app/map/layers/dashed-leg-layers.ts'
import { frameLayers, type GroundFrame } from '#app/map/layers/frame-layer.ts'
import { legMarkLayers } from '#app/map/layers/leg-mark-layers.ts'
import { massLayers } from '#app/map/layers/mass-layers.ts'
import { placeLayers } from '#app/map/layers/place-layers.ts'
import type { Brush } from '#app/map/layers/shared.ts'
import { sightingLayers } from '#app/map/layers/sighting-layers.ts'
import type { Scene } from '#app/map/scene.ts'
import type { LayerName } from '#app/state/view.ts'

export type StackOptions = {
  readonly hiddenLayers: readonly LayerName[]
  /** The ground that the inset shows, outlined on the main map. */
  readonly frame: GroundFrame | null
}

/**
 * Every layer from the ground up: what covers what is decided here and nowhere else. Ways on the ground, then the
 * schematic legs, then what they carry, then places and what was seen there.
 */
export function layerStack(scene: Scene, brush: Brush, { hiddenLayers, frame }: StackOptions): Layer[] {
  const areCorridorsShown = !hiddenLayers.includes('corridors')
  const legs = scene.isMass
    ? massLayers(scene, brush)
    : [...arcLayers(scene, brush), ...dashedLegLayers(scene, brush), ...legMarkLayers(scene, brush)]
  return [
    ...litLayers(scene, brush),
    ...(areCorridorsShown ? corridorLayers(scene, brush) : []),
    ...frameLayers(frame, brush),
    ...legs,
    ...placeLayers(scene, brush),
    ...sightingLayers(scene, brush),
  ]
}
