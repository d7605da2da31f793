import { PathLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { BASE_MAP_TILES, loadBaseMap } from '#app/map/style/base-map-source.ts'
import { baseStyle } from '#app/map/style/base-style.ts'
import 'maplibre-gl/dist/maplibre-gl.css'

/*
 * The smallest page that makes a picture: the same base map and two legs, drawn anew at the size of the map in the app's
 * picture, a second map for the inset, both laid on a canvas of the picture's size, and `toBlob`. No words, no legend, no
 * check, no receipt. `makePicture()` gives back how long it took, ms.
 */
const SIZE = { width: 3840, height: 2160 }
const RATIO = 2.5
const MAIN = { width: 1078, height: 470, longitude: 86, latitude: 49, zoom: 2.6 }
const INSET = { width: 290, height: 168, longitude: 131.4, latitude: 42.6, zoom: 6.6 }
const LEGS = [
  { color: [11, 95, 165], path: arc([130.3, 42.2], [132.3, 42.9]) },
  { color: [168, 72, 10], path: arc([132.3, 42.9], [40.1, 45.9]) },
]

setWorkerUrl(workerUrl)
await loadBaseMap()
window.makePicture = makePicture
document.documentElement.dataset.idle = 'true'

async function makePicture() {
  const begun = performance.now()
  const canvas = Object.assign(document.createElement('canvas'), SIZE)
  const pen = canvas.getContext('2d')
  const [main, inset] = await Promise.all([open(MAIN, true), open(INSET, false)])
  pen.scale(RATIO, RATIO)
  for (const layer of main.canvases()) pen.drawImage(layer, 0, 0, MAIN.width, MAIN.height)
  for (const layer of inset.canvases()) pen.drawImage(layer, 700, 280, INSET.width, INSET.height)
  const file = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  const took = performance.now() - begun
  main.close()
  inset.close()
  return { took, bytes: file.size }
}

async function open({ width, height, longitude, latitude, zoom }, hasLegs) {
  const container = document.createElement('div')
  container.style.width = `${width}px`
  container.style.height = `${height}px`
  document.getElementById('room').append(container)
  const map = new MapLibreMap({
    container,
    style: baseStyle('light', { language: 'en', tiles: BASE_MAP_TILES }),
    center: [longitude, latitude],
    zoom,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: RATIO,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  })
  const layers = LEGS.map(
    ({ color, path }, index) =>
      new PathLayer({
        id: `leg-${index}`,
        data: [{ path }],
        getPath: (leg) => leg.path,
        getColor: color,
        widthMinPixels: 3,
      }),
  )
  const drawn = Promise.withResolvers()
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers,
    useDevicePixels: RATIO,
    deviceProps: { webgl: { preserveDrawingBuffer: true } },
    onAfterRender: () => drawn.resolve(),
  })
  if (hasLegs) map.addControl(overlay)
  await Promise.all([new Promise((resolve) => map.once('idle', resolve)), hasLegs ? drawn.promise : null])
  return {
    canvases: () => [map.getCanvas(), ...(hasLegs ? [overlay.getCanvas()] : [])],
    close: () => {
      const own = hasLegs ? overlay.getCanvas() : null
      map.remove()
      own?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      container.remove()
    },
  }
}

function arc([west, south], [east, north]) {
  return Array.from({ length: 200 }, (_, step) => {
    const part = step / 199
    return [west + (east - west) * part, south + (north - south) * part + Math.sin(part * Math.PI) * 6]
  })
}
