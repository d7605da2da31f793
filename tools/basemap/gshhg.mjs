// Reads the binned shoreline of GSHHG as Debian ships it (netCDF 4, which is HDF5) and closes it to polygons.
import { File, ready } from 'h5wasm/node'

/** Exit side of a segment that never meets its bin's edge, an island for example. */
const CLOSED = 4
const SHORE = 1
const LAKE = 2
/** Ends of segments that meet at a bin's edge are stored twice, each rounded to 1/65535 degree. */
const SAME_POINT_DEGREES = 3e-5

/** All shoreline within whole-degree bounds: rings of `land` and `lakes`, and `coast` lines without the edge of the box. */
export async function readShoreline(file, box) {
  await ready
  const [west, south, east, north] = box
  const data = new File(file, 'r')
  const [firstSegment, segmentCount, embedded, firstPoint, relativeX, relativeY] = [
    'Id_of_first_segment_in_a_bin',
    'N_segments_in_a_bin',
    'Embedded_npts_levels_exit_entry_for_a_segment',
    'Id_of_first_point_in_a_segment',
    'Relative_longitude_from_SW_corner_of_bin',
    'Relative_latitude_from_SW_corner_of_bin',
  ].map((name) => data.get(name).value)
  data.close()

  const rings = []
  const lakes = []
  const open = []
  for (let latitude = south; latitude < north; latitude++) {
    for (let longitude = west; longitude < east; longitude++) {
      const bin = (89 - latitude) * 360 + longitude
      for (let id = firstSegment[bin]; id < firstSegment[bin] + segmentCount[bin]; id++) {
        const info = embedded[id]
        const level = (info >> 6) & 7
        if (level !== SHORE && level !== LAKE) continue
        const line = []
        for (let point = firstPoint[id]; point < firstPoint[id] + (info >>> 9); point++) {
          // The file keeps unsigned sixteen-bit fractions in a signed type.
          line.push([longitude + (relativeX[point] & 0xffff) / 0xffff, latitude + (relativeY[point] & 0xffff) / 0xffff])
        }
        if ((info & 7) === CLOSED) (level === LAKE ? lakes : rings).push(line)
        else if (level === SHORE) open.push(line)
      }
    }
  }
  const chains = joinEnds(open)
  const islands = chains.filter((chain) => samePoint(chain[0], chain.at(-1)))
  const shores = chains.filter((chain) => !samePoint(chain[0], chain.at(-1)))
  const closedRings = [...rings, ...islands].map(closeRing)
  return {
    land: [...closeAlongBox(shores, box), ...closedRings],
    lakes: lakes.map(closeRing),
    coast: [...shores, ...closedRings],
  }
}

const samePoint = (one, other) =>
  Math.abs(one[0] - other[0]) < SAME_POINT_DEGREES && Math.abs(one[1] - other[1]) < SAME_POINT_DEGREES

const closeRing = (line) => (line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1] ? line : [...line, line[0]])

/** Joins segments end to start until nothing fits any more. */
function joinEnds(segments) {
  const left = [...segments]
  const chains = []
  while (left.length > 0) {
    let chain = left.pop()
    for (;;) {
      const after = left.findIndex((segment) => samePoint(segment[0], chain.at(-1)))
      if (after >= 0) {
        chain = [...chain, ...left.splice(after, 1)[0].slice(1)]
        continue
      }
      const before = left.findIndex((segment) => samePoint(segment.at(-1), chain[0]))
      if (before < 0) break
      chain = [...left.splice(before, 1)[0], ...chain.slice(1)]
    }
    chains.push(chain)
  }
  return chains
}

/** Closes shores that cross the box along its edge. GSHHG keeps land on the left hand, so the edge runs counterclockwise. */
function closeAlongBox(shores, [west, south, east, north]) {
  const width = east - west
  const height = north - south
  const round = 2 * (width + height)
  /** Distance along the edge from the south-west corner, counterclockwise. */
  const along = ([x, y]) => {
    const sides = [
      [Math.abs(y - south), x - west],
      [Math.abs(x - east), width + (y - south)],
      [Math.abs(y - north), width + height + (east - x)],
      [Math.abs(x - west), 2 * width + height + (north - y)],
    ]
    const [gap, distance] = sides.sort((one, other) => one[0] - other[0])[0]
    if (gap > SAME_POINT_DEGREES) throw new Error(`a shore ends inside the box at ${x}, ${y}`)
    return distance
  }
  const corners = [
    [width, [east, south]],
    [width + height, [east, north]],
    [2 * width + height, [west, north]],
    [round, [west, south]],
  ]
  const left = new Set(shores)
  const rings = []
  while (left.size > 0) {
    const first = left.values().next().value
    const ring = []
    let shore = first
    do {
      left.delete(shore)
      ring.push(...shore)
      const from = along(shore.at(-1))
      const ahead = (point) => (along(point) - from + round) % round
      const next = [first, ...left].sort((one, other) => ahead(one[0]) - ahead(other[0]))[0]
      const reach = ahead(next[0])
      corners
        .map(([distance, corner]) => [(distance - from + round) % round, corner])
        .filter(([distance]) => distance < reach)
        .sort((one, other) => one[0] - other[0])
        .forEach(([, corner]) => ring.push(corner))
      shore = next
    } while (shore !== first)
    rings.push(closeRing(ring))
  }
  return rings
}
