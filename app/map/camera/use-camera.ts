import { useCallback, useEffect, useRef } from 'react'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Stage } from '#app/map/stage.ts'
import { roundCamera } from '#app/state/url.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import type { Camera } from '#app/state/view.ts'

const FLIGHT_MS = 200

/** What the buttons move by hand is marked, so that it is written to the address like a gesture. */
const BY_HAND = { isByHand: true }

/** The camera as MapLibre has it, rounded as the address is. */
function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return roundCamera({
    longitude: lng,
    latitude: lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  })
}

export type CameraControls = {
  readonly zoomBy: (levels: number) => void
  readonly resetNorth: () => void
  readonly fit: () => void
  /** Shows the whole story: by a short flight, or at once. */
  readonly refit: (isFlight: boolean) => void
}

/**
 * MapLibre owns the camera. After a gesture it is written to the address (replacing, so that Back undoes acts and not
 * drags); an address that says something else moves the map. `fitted` computes the camera that shows the whole story,
 * for an address that names none.
 */
export function useCamera(stage: Stage | null, wanted: Camera | null, fitted: () => Camera | null): CameraControls {
  const fitNow = useRef(fitted)
  const isPlaced = useRef(false)

  const go = useCallback((map: MapLibreMap, camera: Camera, isFlight: boolean) => {
    const target = {
      center: [camera.longitude, camera.latitude] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
    }
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isFlight && !isStill) map.easeTo({ ...target, duration: FLIGHT_MS })
    else map.jumpTo(target)
  }, [])

  // Keeps the latest way to fit, which hangs on what is shown, for the listeners below.
  useEffect(() => {
    fitNow.current = fitted
  })

  // Keeps the map in step with the address.
  useEffect(() => {
    if (!stage) return
    if (!wanted) return
    const isSame = isPlaced.current && JSON.stringify(cameraOf(stage.map)) === JSON.stringify(roundCamera(wanted))
    if (!isSame) go(stage.map, wanted, isPlaced.current)
    isPlaced.current = true
  }, [stage, wanted, go])

  // Writes the camera to the address when a hand has moved it.
  useEffect(() => {
    if (!stage) return
    const { map } = stage
    const write = (event: object) => {
      const isGesture = ('originalEvent' in event && event.originalEvent) || 'isByHand' in event
      if (isGesture) changeView({ camera: cameraOf(map) }, 'replace')
    }
    map.on('moveend', write)
    return () => {
      map.off('moveend', write)
    }
  }, [stage])

  const refit = useCallback(
    (isFlight: boolean) => {
      const camera = stage && fitNow.current()
      if (!stage || !camera) return
      isPlaced.current = true
      // The pane may have changed since MapLibre last looked.
      stage.map.resize()
      go(stage.map, camera, isFlight)
    },
    [stage, go],
  )

  const move = (act: (map: MapLibreMap, options: { duration: number }) => void) => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (stage) act(stage.map, { duration: isStill ? 0 : FLIGHT_MS })
  }
  return {
    zoomBy: (levels) => move((map, options) => map.zoomTo(map.getZoom() + levels, options, BY_HAND)),
    resetNorth: () => move((map, options) => map.easeTo({ bearing: 0, pitch: 0, ...options }, BY_HAND)),
    fit: () => {
      if (currentView().camera === null) refit(true)
      else changeView({ camera: null })
    },
    refit,
  }
}
