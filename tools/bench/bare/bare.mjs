import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { createGate } from './gate.mjs'
import 'maplibre-gl/dist/maplibre-gl.css'

/*
 * The smallest page that does the job: reported positions on a still map, a window of whole days over them, and a slider
 * that moves the window's start. A step changes one uniform and redraws. No React, no checks, no totals.
 *   ?n=&seed=        which positions
 *   &from=&to=       first and last day of the window
 *   &chunks=0        all rows in one layer, instead of a layer a day of which only those in the window are drawn
 *   &width=&height=  size of the map, px;  &view=longitude,latitude,zoom
 */
const DAY_S = 86_400
const query = new URLSearchParams(location.search)
const secondsOf = (name) => Date.parse(`${query.get(name)}T00:00:00Z`) / 1000
const [longitude, latitude, zoom] = (query.get('view') ?? '20,30,1').split(',').map(Number)

const decoding = new Worker(new URL('./decode-worker.mjs', import.meta.url), { type: 'module' })
const feed = `/api/v1/positions?case=load&n=${query.get('n')}&seed=${query.get('seed')}`
// A worker takes no target origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
decoding.postMessage(new URL(feed, location.href).href)

setWorkerUrl(workerUrl)
const container = document.getElementById('map')
container.style.width = `${query.get('width') ?? 900}px`
container.style.height = `${query.get('height') ?? 500}px`
const map = new MapLibreMap({
  container,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dde3e8' } }],
  },
  center: [longitude, latitude],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
})
const gate = createGate()
const overlay = new MapLibreOverlay({
  interleaved: false,
  layers: [],
  animationFrameProvider: gate.provider,
  onLoad: gate.open,
})
map.addControl(overlay)
map.on('render', gate.open)

const TIME = new DataFilterExtension({ filterSize: 1 })
const window_ = { from: secondsOf('from'), to: secondsOf('to') + DAY_S }
let chunks = []
let base = 0

decoding.addEventListener('message', ({ data }) => {
  base = data.base
  chunks = cut(data, query.get('chunks') !== '0')
  // Held as a real page would hold them, to answer what a row is.
  Object.assign(globalThis, { columns: data })
  draw()
  map.once('idle', () => (document.documentElement.dataset.idle = 'true'))
  map.triggerRepaint()
})

/** One layer's rows each: those of a day, or all. */
function cut({ positions, seconds }, isByDay) {
  const found = []
  for (let first = 0; first < seconds.length;) {
    const day = Math.floor(seconds[first] / DAY_S)
    const end = isByDay ? lowerBound(seconds, (day + 1) * DAY_S) : seconds.length
    found.push({
      id: `positions-${day}`,
      from: seconds[first],
      to: seconds[end - 1],
      data: {
        length: end - first,
        attributes: {
          getPosition: { value: positions.subarray(2 * first, 2 * end), size: 2 },
          getFilterValue: { value: seconds.subarray(first, end), size: 1 },
        },
      },
    })
    first = end
  }
  return found
}

function lowerBound(column, value) {
  let [low, high] = [0, column.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (column[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}

/*
 *   chunks    |--day--|--day--|--day--|--day--|
 *   window         [=====================)
 *   drawn     |--cut--|--all--|--all--|   hidden     only a chunk whose part changes gets a new layer
 */
function draw() {
  // Whole seconds, so half a second before the end is before it and after all that is inside.
  const [from, last] = [window_.from - base, window_.to - base - 0.5]
  for (const chunk of chunks) {
    const part = [Math.max(from, chunk.from), Math.min(last, chunk.to)]
    if (chunk.layer?.props.filterRange.every((end, index) => end === part[index])) continue
    chunk.layer = layerOf(chunk, part)
  }
  overlay.setProps({ layers: chunks.map(({ layer }) => layer) })
  gate.open()
}

const layerOf = (chunk, part) =>
  new ScatterplotLayer({
    id: chunk.id,
    data: chunk.data,
    visible: part[0] <= part[1],
    getRadius: 2,
    radiusUnits: 'pixels',
    getFillColor: [30, 90, 160, 200],
    extensions: [TIME],
    filterRange: part,
  })

const slider = document.getElementById('start')
const EXTENT = { from: Date.UTC(2023, 8, 7) / 1000, to: Date.UTC(2023, 9, 2) / 1000 }
const speak = () => {
  slider.setAttribute('aria-valuenow', String(window_.from / DAY_S))
  slider.style.transform = `translateX(${((window_.from - EXTENT.from) / DAY_S) * 20}px)`
}
slider.addEventListener('keydown', (event) => {
  const days = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (days === undefined) return
  event.preventDefault()
  window_.from = Math.min(Math.max(window_.from + days * DAY_S, EXTENT.from), window_.to - DAY_S)
  speak()
  draw()
})
slider.setAttribute('aria-valuemin', String(EXTENT.from / DAY_S))
slider.setAttribute('aria-valuemax', String(window_.to / DAY_S - 1))
speak()
