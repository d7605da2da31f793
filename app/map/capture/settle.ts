import { whenDrawn } from '#app/map/reveal.ts'
import type { Stage } from '#app/map/stage.ts'
import { MapPictureError } from '#app/state/map-picture.ts'

/** Two frames pass before a stage is believed to be still: what follows from the last tile is drawn by then. */
const QUIET_FRAMES = 2

/**
 * Resolves when all stages have drawn what was asked of them, and the graphics card has done it: read before that, a
 * canvas holds the page until it has. Rejects when one loses its graphics, or by the signal.
 */
export function settled(stages: readonly Stage[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let quiet = 0
    const unwatch: (() => void)[] = []
    const leave = () => {
      signal.removeEventListener('abort', onAbort)
      for (const stop of unwatch) stop()
    }
    const stop = (error: MapPictureError) => {
      leave()
      reject(error)
    }
    const onAbort = () => stop(new MapPictureError('aborted'))
    const look = () => {
      if (signal.aborted) return
      quiet = stages.every((stage) => stage.isSettled()) ? quiet + 1 : 0
      if (quiet > QUIET_FRAMES) {
        unwatch.push(
          whenDrawn(
            stages.flatMap((stage) => stage.canvases()),
            () => {
              leave()
              resolve()
            },
          ),
        )
      } else {
        requestAnimationFrame(look)
      }
    }
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    for (const stage of stages) unwatch.push(stage.onLost(() => stop(new MapPictureError('lost'))))
    requestAnimationFrame(look)
  })
}
