import { useEffect } from 'react'
import type { Positions } from '#app/domain/track.ts'
import { INKS } from '#app/map/ink.ts'
import { sizeOf } from '#app/map/geometry/rect.ts'
import { groundOf } from '#app/map/inset/ground-frame.ts'
import { layerStack } from '#app/map/layer-stack.ts'
import { FEW_LEGS, type Scene } from '#app/map/scene.ts'
import { INSET_PREFIX, type Aside, type Stage } from '#app/map/stage.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'
import type { Timekeeper } from '#app/map/timekeeper.ts'
import type { LayerName } from '#app/state/view.ts'

export type Drawing = {
  readonly scene: Scene
  readonly positions: Positions | null
  /** Nothing is drawn before positions are there: they come first, and are on their way. */
  readonly isHeld: boolean
  readonly theme: MapTheme
  readonly hiddenLayers: readonly LayerName[]
  /** What the inset shows; null: there is none. */
  readonly aside: Aside | null
  readonly keeper: Timekeeper
}

/**
 * Keeps the layers in step with the scene, the zoom and the time, outside React. Layers are made anew when the scene or
 * the zoom changes; a step of the window or the playhead only sets the clock that they read, and draws.
 */
export function useDrawing(stage: Stage | null, drawing: Drawing): void {
  const { scene, positions, isHeld, theme, hiddenLayers, aside, keeper } = drawing
  useEffect(() => {
    if (!stage || isHeld) return
    const { map } = stage
    let drawnZoom = ''
    const draw = () => {
      const zoom = map.getZoom()
      if (zoom.toFixed(2) === drawnZoom) return
      drawnZoom = zoom.toFixed(2)
      const brush = { ink: INKS[theme], clock: keeper.clock }
      const options = { hiddenLayers, positions }
      const inset = aside
        ? layerStack(scene, { ...brush, zoom: aside.camera.zoom, prefix: INSET_PREFIX }, { ...options, frame: null })
        : []
      stage.draw([...layerStack(scene, { ...brush, zoom, prefix: '' }, { ...options, frame }), ...inset])
    }
    const frame = aside && groundOf(aside.camera, sizeOf(aside.rect))
    stage.lookAside(aside)
    draw()
    const zoomEvent = scene.legs.length > FEW_LEGS || positions ? 'moveend' : 'zoom'
    map.on(zoomEvent, draw)
    const stop = keeper.subscribe(stage.redraw)
    return () => {
      map.off(zoomEvent, draw)
      stop()
    }
  }, [stage, scene, positions, isHeld, theme, hiddenLayers, aside, keeper])
}
