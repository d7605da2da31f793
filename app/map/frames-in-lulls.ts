import type { Map as MapLibreMap } from 'maplibre-gl'
import { whenCalm } from '#app/base/graphics.ts'

/** With these somebody takes the map into the hand. */
const HANDS = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const

/**
 * Until it is told otherwise, or somebody takes it into the hand, a map draws its frames in lulls of the graphics: the first
 * of them make MapLibre's programs, each of which holds the page until the frame before is on screen. A map that moves does
 * not wait: what stands above it has moved already. Gives back how to end it.
 */
export function drawInLulls(map: MapLibreMap): () => void {
  const repaint = map.triggerRepaint.bind(map)
  let stopWaiting: (() => void) | null = null
  const forget = () => {
    stopWaiting?.()
    stopWaiting = null
  }
  const hurry = () => {
    forget()
    repaint()
  }
  const end = () => {
    map.triggerRepaint = repaint
    map.off('render', forget)
    map.off('move', hurry)
    for (const hand of HANDS) map.getContainer().removeEventListener(hand, end, true)
    if (stopWaiting !== null) hurry()
  }
  map.triggerRepaint = () => {
    if (map.isMoving()) repaint()
    else stopWaiting ??= whenCalm(hurry)
  }
  // A frame takes in all that was asked for before it; the map asks again for what is left.
  map.on('render', forget)
  map.on('move', hurry)
  for (const hand of HANDS) map.getContainer().addEventListener(hand, end, { capture: true, passive: true })
  return end
}
