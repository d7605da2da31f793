import { Layer } from '@deck.gl/core'
import { PositionsLayer } from '#app/map/layers/positions-layer.ts'

/*
 * A shader program that is asked for while the graphics card is busy holds the page until the card has done all before
 * it. So what is drawn comes onto the screen in parts, each when the one before is done: the story first, then the base map
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

/** Calls back when all that these canvases were asked to draw is drawn; asks no more often than every few ms. Gives back how to stop. */
export function whenDrawn(canvases: readonly HTMLCanvasElement[], then: () => void): () => void {
  const fences = canvases.flatMap((canvas) => {
    const context = canvas.getContext('webgl2')
    const sync = context?.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
    context?.flush()
    return context && sync ? [{ context, sync }] : []
  })
  const isDrawn = () =>
    fences.every(
      ({ context, sync }) =>
        context.isContextLost() || context.getSyncParameter(sync, context.SYNC_STATUS) === context.SIGNALED,
    )
  let timer = 0
  const ask = () => {
    if (!isDrawn()) timer = window.setTimeout(ask, ASK_EVERY_MS)
    else {
      for (const { context, sync } of fences) context.deleteSync(sync)
      then()
    }
  }
  timer = window.setTimeout(ask, 0)
  return () => window.clearTimeout(timer)
}

const ASK_EVERY_MS = 8
