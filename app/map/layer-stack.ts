import type { Layer } from '@deck.gl/core'
import type { Positions } from '#app/domain/track.ts'
import { arcLayers } from '#app/map/layers/arc-layers.ts'
import { corridorLayers, litLayers } from '#app/map/layers/corridor-layers.ts'
import { frameLayers, type GroundFrame } from '#app/map/layers/frame-layer.ts'
import { legLineLayers } from '#app/map/layers/leg-line-layers.ts'
import { headCasingLayers, legHeads } from '#app/map/layers/leg-mark-layers.ts'
import { placeLayers } from '#app/map/layers/place-layers.ts'
import { positionLayers } from '#app/map/layers/position-layers.ts'
import type { Brush } from '#app/map/layers/shared.ts'
import { sightingLayers } from '#app/map/layers/sighting-layers.ts'
import type { Scene } from '#app/map/scene.ts'
import type { LayerName } from '#app/state/view.ts'

export type StackOptions = {
  readonly hiddenLayers: readonly LayerName[]
  readonly positions: Positions | null
  /** The ground that the inset shows, outlined on the main map. */
  readonly frame: GroundFrame | null
}

/**
 * Every layer from the ground up: what covers what is decided here and nowhere else. Reported positions and ways on the
 * ground, then the schematic legs, then what they carry, then places and what was seen there.
 */
export function layerStack(scene: Scene, brush: Brush, { hiddenLayers, positions, frame }: StackOptions): Layer[] {
  const isShown = (layer: LayerName) => !hiddenLayers.includes(layer)
  return [
    ...litLayers(scene, brush),
    ...(isShown('corridors') ? corridorLayers(scene, brush) : []),
    ...frameLayers(frame, brush),
    ...(isShown('positions') ? positionLayers(positions, brush) : []),
    ...arcLayers(scene, brush),
    ...legLineLayers(scene, brush),
    ...headCasingLayers(scene, brush),
    ...placeLayers(scene, brush, legHeads(scene, brush)),
    ...sightingLayers(scene, brush),
  ]
}
