// Cuts layers of GeoJSON into vector tiles.
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'

/** Sixteenths of a tile as wide as a thick stroke at most: enough that no stroke is cut at a tile's edge. */
const SHAPE_BUFFER = 64

/**
 * A layer: `features` for all zooms, or `featuresAt(zoom)` where the choice of features depends on it.
 * @param {Record<string, { features: object[], from?: number, points?: boolean, tolerance?: number, keep?: (properties: object, zoom: number) => boolean }>} layers
 * @param {{ minZoom: number, maxZoom: number, bounds?: number[] }} range
 */
export function cutTiles(layers, range) {
  const tiles = new Map()
  for (const [name, layer] of Object.entries(layers)) {
    const first = Math.max(range.minZoom, layer.from ?? 0)
    // Features that are chosen by zoom need an index of their own per zoom; the others share one.
    const zooms = []
    for (let zoom = first; zoom <= range.maxZoom; zoom++) zooms.push(zoom)
    const shared = layer.keep === undefined ? indexOf(layer.features, layer, range.maxZoom) : undefined
    for (const zoom of zooms) {
      const keep = layer.keep
      const index =
        shared ??
        indexOf(
          layer.features.filter((feature) => keep(feature.properties, zoom)),
          layer,
          range.maxZoom,
        )
      for (const [column, row] of columnsAndRows(zoom, range.bounds)) {
        const tile = index.getTile(zoom, column, row)
        if (!tile || tile.features.length === 0) continue
        const key = `${zoom}/${column}/${row}`
        if (!tiles.has(key)) tiles.set(key, { zoom, column, row, layers: {} })
        tiles.get(key).layers[name] = tile
      }
    }
  }
  return [...tiles.values()].map(({ zoom, column, row, layers: parts }) => ({
    zoom,
    column,
    row,
    data: fromGeojsonVt(parts, { version: 2, extent: 4096 }),
  }))
}

function indexOf(features, layer, maxZoom) {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom,
      indexMaxZoom: maxZoom,
      indexMaxPoints: 0,
      tolerance: layer.tolerance ?? 4,
      buffer: layer.points ? 0 : SHAPE_BUFFER,
    },
  )
}

function* columnsAndRows(zoom, bounds = [-180, -85.0511, 180, 85.0511]) {
  const count = 2 ** zoom
  const [west, south, east, north] = bounds
  const clamp = (value) => Math.min(count - 1, Math.max(0, Math.floor(value * count)))
  const right = clamp(mercatorX(east))
  const bottom = clamp(mercatorY(south))
  for (let column = clamp(mercatorX(west)); column <= right; column++)
    for (let row = clamp(mercatorY(north)); row <= bottom; row++) yield [column, row]
}

/** Web Mercator, the world being the square from 0 to 1. */
export const mercatorX = (longitude) => longitude / 360 + 0.5
export function mercatorY(latitude) {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}
