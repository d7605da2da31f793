/*
 * A question to the graphics that has an answer (a new canvas, a new program) holds the page until they have done all
 * that was asked before it, by whichever page: without a graphics card 100 ms for each frame that is brought on screen.
 * Here is how to wait for them with the page free meanwhile.
 */

/** How often the graphics are looked at, ms. */
const ASK_EVERY_MS = 4
/** Graphics with nothing else to do are done with nothing within this, ms: a timer strikes late by a few. */
const QUICK_MS = 14
/** Nobody waits for a lull for longer than this, ms. */
const PATIENCE_MS = 400

/** Calls back when these graphics have done what they were asked, or are lost. Gives back how to stop waiting. */
export function whenDone(contexts: readonly WebGL2RenderingContext[], then: () => void): () => void {
  const fences = contexts.flatMap((context) => {
    const sync = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
    context.flush()
    return sync ? [{ context, sync }] : []
  })
  const isDone = () =>
    fences.every(
      ({ context, sync }) =>
        context.isContextLost() || context.getSyncParameter(sync, context.SYNC_STATUS) === context.SIGNALED,
    )
  const stop = () => {
    window.clearTimeout(timer)
    for (const { context, sync } of fences.splice(0)) context.deleteSync(sync)
  }
  const ask = () => {
    if (!isDone()) {
      timer = window.setTimeout(ask, ASK_EVERY_MS)
      return
    }
    stop()
    then()
  }
  let timer = window.setTimeout(ask, ASK_EVERY_MS)
  return stop
}

/** Draws nothing, and is asked only when the graphics are done with nothing. null: none, or not woken. */
let probe: WebGL2RenderingContext | null = null

/** Has the browser make graphics ready, which costs least before anything is on screen. Does nothing where there are none. */
export function wakeGraphics(): void {
  const nothing = { alpha: false, antialias: false, depth: false, stencil: false }
  probe ??= document.createElement('canvas').getContext('webgl2', nothing) as WebGL2RenderingContext | null
}

/**
 * Calls back in a lull of the graphics: when they were twice quick to be done with nothing, or after 0.4 s; in a
 * task of its own where there are none. Gives back how to stop waiting.
 */
export function whenCalm(then: () => void): () => void {
  const contexts = probe && !probe.isContextLost() ? [probe] : []
  let stop = () => {}
  const end = () => {
    window.clearTimeout(late)
    stop()
    then()
  }
  const late = window.setTimeout(end, PATIENCE_MS)
  const ask = (quick: number) => {
    const asked = performance.now()
    stop = whenDone(contexts, () => {
      const isQuick = performance.now() - asked < QUICK_MS
      if (contexts.length === 0 || (isQuick && quick > 0)) end()
      else ask(isQuick ? quick + 1 : 0)
    })
  }
  ask(0)
  return () => {
    window.clearTimeout(late)
    stop()
  }
}
