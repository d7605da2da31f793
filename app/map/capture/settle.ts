import type { Stage } from '#app/map/stage.ts'
import { MapPictureError } from '#app/state/map-picture.ts'

/** Two frames pass before a stage is believed to be still: what follows from the last tile is drawn by then. */
const QUIET_FRAMES = 2

/** Resolves when all stages have drawn what was asked of them. Rejects when one loses its graphics, or by the signal. */
export function settled(stages: readonly Stage[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let quiet = 0
    const stop = (error: MapPictureError) => {
      signal.removeEventListener('abort', onAbort)
      reject(error)
    }
    const onAbort = () => stop(new MapPictureError('aborted'))
    const look = () => {
      if (signal.aborted) return
      quiet = stages.every((stage) => stage.isSettled()) ? quiet + 1 : 0
      if (quiet > QUIET_FRAMES) {
        signal.removeEventListener('abort', onAbort)
        resolve()
      } else {
        requestAnimationFrame(look)
      }
    }
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    for (const stage of stages) stage.onLost(() => stop(new MapPictureError('lost')))
    requestAnimationFrame(look)
  })
}
