import type { Layer } from '@deck.gl/core'
import type { Position } from '#app/domain/place.ts'
import { groundPath } from '#app/map/layers/ground-path.ts'
import type { Brush } from '#app/map/layers/shared.ts'

/** Corners of the ground that the inset shows. */
export type GroundFrame = readonly Position[]

/** The frame of the inset on the main map. */
export function frameLayers(frame: GroundFrame | null, { ink, clock, prefix }: Brush): Layer[] {
  if (!frame) return []
  return [
    groundPath<GroundFrame>({
      id: `${prefix}frame`,
      data: [frame],
      path: (corners) => corners,
      color: () => ink.ink,
      width: 1.25,
      isClosed: true,
      triggers: [ink],
      time: { clock },
    }),
  ]
}
