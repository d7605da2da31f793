import { PathLayer } from '@deck.gl/layers'
import type { Position } from '#app/domain/place.ts'
import { FLAT, rgba, type Brush } from '#app/map/layers/shared.ts'

/** Corners of the ground that the inset shows. */
export type GroundFrame = readonly Position[]

/** The frame of the inset on the main map. */
export function frameLayers(frame: GroundFrame | null, { ink, prefix }: Brush): PathLayer<GroundFrame>[] {
  if (!frame) return []
  return [
    new PathLayer<GroundFrame>({
      id: `${prefix}inset-frame`,
      data: [frame],
      getPath: (corners) => [...corners, ...corners.slice(0, 2)].map(([lon, lat]): [number, number] => [lon, lat]),
      getColor: rgba(ink.ink),
      getWidth: 1.25,
      widthUnits: 'pixels',
      parameters: FLAT,
      updateTriggers: { getColor: [ink] },
    }),
  ]
}
