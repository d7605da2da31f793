import type { Position } from '#app/domain/place.ts'

/*
 *        world 0         |        world 1             Longitudes of a line run on beyond 180, so that it stays in one
 *   ---------------------+----------------------      piece. Where it leaves its world it is cut: the part before ends
 *   -180       129 *_____|180_____* 242      540      at 180, the one after begins at -180.
 */

/** Takes each point to the world copy of the one before, so that no step is longer than half the world. */
export function unwrap(points: readonly Position[]): readonly Position[] {
  let shift = 0
  return points.map(([longitude, latitude], index) => {
    const before = points[index - 1]
    if (before) shift -= 360 * Math.round((longitude - before[0]) / 360)
    return [longitude + shift, latitude]
  })
}

/**
 * A line as GeoJSON wants it (RFC 7946, section 3.1.9): parts whose longitudes all lie in [-180, 180], cut where the line
 * crosses the antimeridian. A line that stays on one side comes back as one part.
 */
export function splitAtAntimeridian(points: readonly Position[]): readonly (readonly Position[])[] {
  const line = unwrap(points)
  const parts: Position[][] = []
  let world: number | null = null
  for (const [from, to] of cutPieces(line)) {
    const last = parts.at(-1)
    if (last && world !== null && isIn(from, world) && isIn(to, world)) {
      last.push(inWorld(to, world))
      continue
    }
    world = worldOf((from[0] + to[0]) / 2)
    parts.push([inWorld(from, world), inWorld(to, world)])
  }
  return parts
}

type Piece = readonly [from: Position, to: Position]

/** The pieces between neighbouring points, those that cross an antimeridian cut in two. */
const cutPieces = (line: readonly Position[]): readonly Piece[] =>
  line.slice(1).flatMap((to, index): readonly Piece[] => {
    const from = line[index] ?? to
    const edge = edgeBetween(from[0], to[0])
    if (edge === null) return [[from, to]]
    const ratio = (edge - from[0]) / (to[0] - from[0])
    const cut: Position = [edge, from[1] + (to[1] - from[1]) * ratio]
    return [
      [from, cut],
      [cut, to],
    ]
  })

/** The antimeridian that lies between two longitudes; null: none does, or one of them is on it. */
function edgeBetween(from: number, to: number): number | null {
  const [west, east] = [Math.min(from, to), Math.max(from, to)]
  const edge = 360 * worldOf(west) + 180
  return edge > west && edge < east ? edge : null
}

const worldOf = (longitude: number): number => Math.floor((longitude + 180) / 360)

const isIn = ([longitude]: Position, world: number): boolean => Math.abs(longitude - 360 * world) <= 180

/** Clamped, since a whole turn taken off a fraction may leave a little too much. */
const inWorld = ([longitude, latitude]: Position, world: number): Position => [
  Math.min(Math.max(longitude - 360 * world, -180), 180),
  latitude,
]

/** West, south, east, north, in degrees. West is greater than east where the box crosses the antimeridian (RFC 7946, section 5.2). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number]

/**
 * The smallest box round some parts whose longitudes all lie in [-180, 180]: what is left of the globe beside the widest
 * gap between them. null: there is nothing to go round.
 */
export function boundingBox(parts: readonly (readonly Position[])[]): BoundingBox | null {
  let [south, north] = [Infinity, -Infinity]
  const stretches = new Map<string, Stretch>()
  for (const part of parts) {
    let [west, east] = [Infinity, -Infinity]
    for (const [longitude, latitude] of part) {
      west = Math.min(west, longitude)
      east = Math.max(east, longitude)
      south = Math.min(south, latitude)
      north = Math.max(north, latitude)
    }
    if (west <= east) stretches.set(`${west} ${east}`, { west, east })
  }
  const round = besideWidestGap([...stretches.values()])
  return round && [round.west, south, round.east, north]
}

/** Longitudes from west to east, degrees. */
type Stretch = { readonly west: number; readonly east: number }

function besideWidestGap(stretches: readonly Stretch[]): Stretch | null {
  const [first, ...others] = stretches.toSorted((a, b) => a.west - b.west)
  if (!first) return null
  let reached = first.east
  let inside: { readonly gap: number } & Stretch = { gap: 0, west: first.west, east: first.east }
  for (const { west, east } of others) {
    const gap = west - reached
    if (gap > inside.gap) inside = { gap, west, east: reached }
    reached = Math.max(reached, east)
  }
  const gapAtEdge = first.west + 360 - reached
  return gapAtEdge >= inside.gap ? { west: first.west, east: reached } : { west: inside.west, east: inside.east }
}
