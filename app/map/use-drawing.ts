import { useEffect } from 'react'
import type { TimeWindow } from '#app/domain/time.ts'
import { INKS } from '#app/map/ink.ts'
import type { GroundFrame } from '#app/map/layers/frame-layer.ts'
import { layerStack } from '#app/map/layer-stack.ts'
import { phasesAt, playheadIn } from '#app/map/phases.ts'
import { FEW_LEGS, type Scene } from '#app/map/scene.ts'
import type { Stage } from '#app/map/stage.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'
import { playhead } from '#app/state/playhead.ts'
import type { LayerName } from '#app/state/view.ts'

export type Drawing = {
  readonly scene: Scene
  readonly theme: MapTheme
  readonly hiddenLayers: readonly LayerName[]
  readonly frame: GroundFrame | null
  /** Where the playhead rests while nobody has set it: at its end. */
  readonly window: TimeWindow
  readonly prefix: string
}

/**
 * Keeps the layers in step with the scene, the playhead and the zoom, outside React: a step of the playhead draws only
 * when some leg changes its phase (or by one uniform, when there are thousands), and marks are laid out anew as the
 * zoom changes.
 */
export function useDrawing(stage: Stage | null, { scene, theme, hiddenLayers, frame, window, prefix }: Drawing): void {
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
      stage.draw(layerStack(scene, { ink: INKS[theme], phases, zoom, prefix }, { hiddenLayers, frame }))
    }
    draw()
    const zoomEvent = scene.legs.length > FEW_LEGS ? 'moveend' : 'zoom'
    map.on(zoomEvent, draw)
    const stop = playhead.subscribe(draw)
    return () => {
      map.off(zoomEvent, draw)
      stop()
    }
  }, [stage, scene, theme, hiddenLayers, frame, window, prefix])
}
