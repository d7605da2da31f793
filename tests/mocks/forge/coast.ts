import { readFileSync } from 'node:fs'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import type { Position } from '#app/domain/place.ts'

/*
 * Land and shore as the app draws them: the tiles of zoom 6 of the base map that ships with it. A tile is 4,096 steps wide,
 * about 0.15 km each at the equator.
 */
const ZOOM = 6
const TILES = 2 ** ZOOM
const EQUATOR_KM = 40_075
const RADIANS = Math.PI / 180

type Corner = { readonly x: number; readonly y: number }
type Tile = {
  readonly extent: number
  readonly land: readonly (readonly Corner[])[]
  readonly coast: readonly (readonly Corner[])[]
}

const bytes = readFileSync('public/basemap/world.pmtiles')
const archive = new PMTiles({
  getKey: () => 'world',
  getBytes: (offset, length) => {
    const start = bytes.byteOffset + offset
    return Promise.resolve({ data: bytes.buffer.slice(start, start + length) })
  },
})
const tiles = new Map<string, Promise<Tile>>()

function tileAt(column: number, row: number): Promise<Tile> {
  const wrapped = ((column % TILES) + TILES) % TILES
  const key = `${wrapped}/${row}`
  const tile = tiles.get(key) ?? readTile(wrapped, row)
  tiles.set(key, tile)
  return tile
}

async function readTile(column: number, row: number): Promise<Tile> {
  const answer = await archive.getZxy(ZOOM, column, row)
  if (!answer) return { extent: 4096, land: [], coast: [] }
  const { land, coast } = new VectorTile(new PbfReader(new Uint8Array(answer.data))).layers
  const linesOf = (layer: typeof land) =>
    layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index).loadGeometry()).flat() : []
  return { extent: land?.extent ?? 4096, land: linesOf(land), coast: linesOf(coast) }
}

/** Columns and rows of tiles, with the part that is done of each. */
function onGrid([longitude, latitude]: Position): Corner {
  const sine = Math.sin(latitude * RADIANS)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return { x: ((longitude + 180) / 360) * TILES, y: y * TILES }
}

/** Does a place lie on land? */
export async function isOnLand(position: Position): Promise<boolean> {
  const { x, y } = onGrid(position)
  const { extent, land } = await tileAt(Math.floor(x), Math.floor(y))
  const [east, south] = [(x % 1) * extent, (y % 1) * extent]
  let isInside = false
  for (const ring of land) {
    for (const [index, a] of ring.entries()) {
      const b = ring.at(index - 1) ?? a
      const isCrossed = a.y > south !== b.y > south
      if (isCrossed && east < ((b.x - a.x) * (south - a.y)) / (b.y - a.y) + a.x) isInside = !isInside
    }
  }
  return isInside
}

/** How far the nearest shore is, km; beyond about 300 km merely more than that. */
export async function kmToShore(position: Position): Promise<number> {
  const { x, y } = onGrid(position)
  const kmPerTile = (EQUATOR_KM * Math.cos(position[1] * RADIANS)) / TILES
  let nearest = Infinity
  for (const column of [-1, 0, 1].map((step) => Math.floor(x) + step)) {
    for (const row of [-1, 0, 1].map((step) => Math.floor(y) + step)) {
      const { extent, coast } = await tileAt(column, row)
      const at = { x: (x - column) * extent, y: (y - row) * extent }
      for (const line of coast) {
        for (const [index, end] of line.slice(1).entries()) {
          nearest = Math.min(nearest, (stepsTo(at, line[index] ?? end, end) / extent) * kmPerTile)
        }
      }
    }
  }
  return nearest
}

/** From a point to a straight line between two others. */
function stepsTo(at: Corner, from: Corner, to: Corner): number {
  const [east, south] = [to.x - from.x, to.y - from.y]
  const along = ((at.x - from.x) * east + (at.y - from.y) * south) / (east * east + south * south || 1)
  const part = Math.min(Math.max(along, 0), 1)
  return Math.hypot(at.x - from.x - part * east, at.y - from.y - part * south)
}
