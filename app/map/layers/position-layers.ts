import type { Layer } from '@deck.gl/core'
import type { Positions } from '#app/domain/track.ts'
import { fade } from '#app/map/ink.ts'
import { PositionsLayer } from '#app/map/layers/positions-layer.ts'
import type { Brush } from '#app/map/layers/shared.ts'

/** How long the trail behind a position is: a day, as steps of the timeline are. */
const TRAIL_S = 24 * 3600
const OPACITY = 0.55
/** Opacity of what lies after the playhead. */
const AHEAD = 0.3

/** px of a dot: a million of them on the whole world are fine grain, near by each can be told and hit. */
const sizeAt = (zoom: number): number => Math.round(Math.min(Math.max(2 + (zoom - 2) * 0.9, 3), 8))

/** Reported positions in the span of the clock, with the way of the last day as a trail. */
export function positionLayers(positions: Positions | null, { ink, clock, zoom, prefix }: Brush): Layer[] {
  if (!positions || positions.count === 0) return []
  return [
    new PositionsLayer({
      id: `${prefix}positions`,
      positions,
      clock,
      vessel: fade(ink.vessel, OPACITY),
      rail: fade(ink.rail, OPACITY),
      size: sizeAt(zoom),
      trailSeconds: TRAIL_S,
      ahead: AHEAD,
    }),
  ]
}
