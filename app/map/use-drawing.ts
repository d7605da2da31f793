import { useEffect } from 'react'
import type { TimeWindow } from '#app/domain/time.ts'
import { INKS } from '#app/map/ink.ts'
import { sizeOf } from '#app/map/geometry/rect.ts'
import { groundOf } from '#app/map/inset/ground-frame.ts'
import { layerStack } from '#app/map/layer-stack.ts'
import { phasesAt, playheadIn } from '#app/map/phases.ts'
import { FEW_LEGS, type Scene } from '#app/map/scene.ts'
import { INSET_PREFIX, type Aside, type Stage } from '#app/map/stage.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'
import { playhead } from '#app/state/playhead.ts'
import type { LayerName } from '#app/state/view.ts'

export type Drawing = {
  readonly scene: Scene
  readonly theme: MapTheme
  readonly hiddenLayers: readonly LayerName[]
  /** What the inset shows; null: there is none. */
  readonly aside: Aside | null
  /** Where the playhead rests while nobody has set it: at its end. */
  readonly window: TimeWindow
}

/**
 * Keeps the layers in step with the scene, the playhead and the zoom, outside React: a step of the playhead draws only
 * when some leg changes its phase (or by one uniform, when there are thousands), and marks are laid out anew as the
 * zoom changes.
 */
export function useDrawing(stage: Stage | null, { scene, theme, hiddenLayers, aside, window }: Drawing): void {
  useEffect(() => {
    if (!stage) return
    const { map } = stage
    let drawnKey = ''
    const draw = () => {
      const zoom = map.getZoom()
      const phases = phasesAt(scene, playheadIn(window, playhead.get()))
      const key = `${phases.key} ${scene.isMass ? phases.at : ''} ${zoom.toFixed(2)}`
      if (key === drawnKey) return
      drawnKey = key
      const brush = { ink: INKS[theme], phases }
      const inset = aside
        ? layerStack(scene, { ...brush, zoom: aside.camera.zoom, prefix: INSET_PREFIX }, { hiddenLayers, frame: null })
        : []
      stage.draw([...layerStack(scene, { ...brush, zoom, prefix: '' }, { hiddenLayers, frame }), ...inset])
    }
    const frame = aside && groundOf(aside.camera, sizeOf(aside.rect))
    stage.lookAside(aside)
    draw()
    const zoomEvent = scene.legs.length > FEW_LEGS ? 'moveend' : 'zoom'
    map.on(zoomEvent, draw)
    const stop = playhead.subscribe(draw)
    return () => {
      map.off(zoomEvent, draw)
      stop()
    }
  }, [stage, scene, theme, hiddenLayers, aside, window])
}
