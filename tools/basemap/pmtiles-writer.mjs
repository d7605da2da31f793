// Writes a PMTiles v3 archive. Own code because no maintained npm package writes the format; reading it back with
// the `pmtiles` package is the test.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

const HEADER_BYTES = 127
const ROOT_LIMIT_BYTES = 16384 - HEADER_BYTES
const ENTRIES_PER_LEAF = 2048
const GZIP = 2
const VECTOR_TILE = 1

/** Position of a tile along the Hilbert curve, all lower zooms first: the order that the format asks for. */
export function tileIdOf(zoom, column, row) {
  let id = (4 ** zoom - 1) / 3
  let x = column
  let y = row
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0
    const lower = (y & side) > 0 ? 1 : 0
    id += side * side * ((3 * right) ^ lower)
    if (lower === 0) {
      if (right === 1) {
        x = side - 1 - x
        y = side - 1 - y
      }
      ;[x, y] = [y, x]
    }
  }
  return id
}

function writeVarint(bytes, value) {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

function directoryOf(entries) {
  const bytes = []
  writeVarint(bytes, entries.length)
  let lastId = 0
  for (const entry of entries) {
    writeVarint(bytes, entry.id - lastId)
    lastId = entry.id
  }
  for (const entry of entries) writeVarint(bytes, entry.run)
  for (const entry of entries) writeVarint(bytes, entry.length)
  entries.forEach((entry, index) => {
    const before = entries[index - 1]
    const follows = before !== undefined && entry.offset === before.offset + before.length
    writeVarint(bytes, follows ? 0 : entry.offset + 1)
  })
  return gzipSync(Buffer.from(bytes), { level: 9 })
}

/** The root directory must fit in the first 16 kB; when it does not, entries move to leaves. */
function directoriesOf(entries) {
  const root = directoryOf(entries)
  if (root.length <= ROOT_LIMIT_BYTES) return { root, leaves: Buffer.alloc(0) }
  const leaves = []
  const pointers = []
  let offset = 0
  for (let first = 0; first < entries.length; first += ENTRIES_PER_LEAF) {
    const leaf = directoryOf(entries.slice(first, first + ENTRIES_PER_LEAF))
    pointers.push({ id: entries[first].id, run: 0, length: leaf.length, offset })
    leaves.push(leaf)
    offset += leaf.length
  }
  return { root: directoryOf(pointers), leaves: Buffer.concat(leaves) }
}

/**
 * @param {{ zoom: number, column: number, row: number, data: Uint8Array }[]} tiles raw vector tiles
 * @param {{ minZoom: number, maxZoom: number, bounds: [number, number, number, number], metadata: object }} about
 */
export function writeArchive(tiles, about) {
  const sorted = tiles
    .map((tile) => ({ id: tileIdOf(tile.zoom, tile.column, tile.row), data: tile.data }))
    .sort((one, other) => one.id - other.id)
  const known = new Map()
  const contents = []
  const entries = []
  let dataBytes = 0
  for (const { id, data } of sorted) {
    const packed = gzipSync(data, { level: 9 })
    const hash = createHash('sha256').update(packed).digest('base64')
    let place = known.get(hash)
    if (place === undefined) {
      place = { offset: dataBytes, length: packed.length }
      known.set(hash, place)
      contents.push(packed)
      dataBytes += packed.length
    }
    const last = entries.at(-1)
    if (last !== undefined && last.offset === place.offset && last.id + last.run === id) last.run += 1
    else entries.push({ id, run: 1, ...place })
  }
  const { root, leaves } = directoriesOf(entries)
  const metadata = gzipSync(Buffer.from(JSON.stringify(about.metadata)), { level: 9 })

  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles', 0, 'ascii')
  header.writeUInt8(3, 7)
  const sections = [root.length, metadata.length, leaves.length, dataBytes]
  let offset = HEADER_BYTES
  sections.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16)
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16)
    offset += length
  })
  header.writeBigUInt64LE(BigInt(sorted.length), 72)
  header.writeBigUInt64LE(BigInt(entries.length), 80)
  header.writeBigUInt64LE(BigInt(contents.length), 88)
  header.writeUInt8(1, 96) // tiles lie in the order of their ids
  header.writeUInt8(GZIP, 97)
  header.writeUInt8(GZIP, 98)
  header.writeUInt8(VECTOR_TILE, 99)
  header.writeUInt8(about.minZoom, 100)
  header.writeUInt8(about.maxZoom, 101)
  const degrees = [...about.bounds, (about.bounds[0] + about.bounds[2]) / 2, (about.bounds[1] + about.bounds[3]) / 2]
  const places = [102, 106, 110, 114, 119, 123]
  degrees.forEach((value, index) => header.writeInt32LE(Math.round(value * 1e7), places[index]))
  header.writeUInt8(about.minZoom, 118)
  return Buffer.concat([header, root, metadata, leaves, ...contents])
}
