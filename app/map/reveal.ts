import { Layer } from '@deck.gl/core'
import type { StyleSpecification } from 'maplibre-gl'

/*
 * A shader program that is asked for while the graphics card is busy holds the page until the card has done all before
 * it: without a card of its own, for seconds. So what is drawn comes onto the screen a few programs at a time, each when
 * the one before is done: the story first, then the base map under it.
 *
 *   layers    positions | paths | shapes | arcs            one kind of layer is one program
 *   style                                       | ground | + areas | + lines | + dots | + names
 */
const STYLE_STEPS: readonly (readonly string[])[] = [['background'], ['fill'], ['line'], ['circle'], ['symbol']]

/** The kinds of map layers that are still to come, as a style; step 0 is the bare ground. */
export function styleUpTo(style: StyleSpecification, step: number): StyleSpecification {
  if (step >= LAST_STYLE_STEP) return style
  const types = new Set(STYLE_STEPS.slice(0, step + 1).flat())
  return { ...style, layers: style.layers.filter(({ type }) => types.has(type)) }
}

export const LAST_STYLE_STEP = STYLE_STEPS.length - 1

/** Layers of one kind share their program. */
export const kindOf = (layer: Layer): string => (layer.constructor as typeof Layer).layerName

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
