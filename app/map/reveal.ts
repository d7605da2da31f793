import { Layer } from '@deck.gl/core'
import { whenDone } from '#app/base/graphics.ts'
import { PositionsLayer } from '#app/map/layers/positions-layer.ts'

/*
 * A shader program that is asked for while the graphics card is busy holds the page until the card has done all before
 * it. So what is drawn comes onto the screen in parts, each when the one before is done, after the first in a lull: the story first, then the base map
 * under it.
 *
 *   layers    positions | paths, shapes, arcs                        one kind of layer is one program
 *   style                                     | water, land, borders, names
 */

/** Layers of one kind share their program. */
export const kindOf = (layer: Layer): string => (layer.constructor as typeof Layer).layerName

/**
 * The kinds of layers that come next, of those that are not shown. Positions come by themselves: whoever waits for a million
 * of them waits for nothing else.
 */
export function nextKinds(layers: readonly Layer[], shown: ReadonlySet<string>): readonly string[] {
  const missing = [...new Set(layers.map(kindOf))].filter((kind) => !shown.has(kind))
  return missing.includes(PositionsLayer.layerName) ? [PositionsLayer.layerName] : missing
}

/** Calls back when all that these canvases were asked to draw is drawn. Gives back how to stop. */
export const whenDrawn = (canvases: readonly HTMLCanvasElement[], then: () => void): (() => void) =>
  whenDone(
    canvases.map((canvas) => canvas.getContext('webgl2')).filter((context) => context !== null),
    then,
  )
