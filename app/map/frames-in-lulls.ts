import type { Map as MapLibreMap } from 'maplibre-gl'
import { whenCalm } from '#app/base/graphics.ts'

/**
 * Until it is told otherwise a map draws its frames in lulls of the graphics: the first of them make MapLibre's programs, each
 * of which holds the page until the frame before is on screen. A map that is moved does not wait. Gives back how to end it.
 */
export function drawInLulls(map: MapLibreMap): () => void {
  const repaint = map.triggerRepaint.bind(map)
  let stopWaiting: (() => void) | null = null
  map.triggerRepaint = () => {
    if (map.isMoving()) repaint()
    else {
      stopWaiting ??= whenCalm(() => {
        stopWaiting = null
        repaint()
      })
    }
  }
  return () => {
    map.triggerRepaint = repaint
    if (stopWaiting === null) return
    stopWaiting()
    stopWaiting = null
    repaint()
  }
}
