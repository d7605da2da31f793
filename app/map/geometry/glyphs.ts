import type { PlaceKind, Position } from '#app/domain/place.ts'
import { flatten, metresPerPixel, unflatten } from '#app/map/geometry/mercator.ts'

/** A closed outline in px about a point: x to the east, y to the south. */
type Outline = readonly (readonly [x: number, y: number])[]

const round = (radius: number, corners: number, turn = 0): Outline =>
  Array.from({ length: corners }, (_, index) => {
    const angle = ((index / corners) * 360 + turn) * (Math.PI / 180)
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

const plus = (reach: number, half: number): Outline => [
  [-half, -reach],
  [half, -reach],
  [half, -half],
  [reach, -half],
  [reach, half],
  [half, half],
  [half, reach],
  [-half, reach],
  [-half, half],
  [-reach, half],
  [-reach, -half],
  [-half, -half],
]

/** The kinds of place differ by form: disc port, diamond naval port, square railway, bar bridge, plus town, hexagon city. */
export const PLACE_OUTLINES: Readonly<Record<PlaceKind, Outline>> = {
  port: round(5, 24),
  'naval-port': round(6.5, 4),
  'rail-facility': round(6.5, 4, 45),
  bridge: [
    [-6, -2],
    [6, -2],
    [6, 2],
    [-6, 2],
  ],
  town: plus(6.5, 2.4),
  city: round(5.5, 6),
}

/** A pointer down at the place, for what was seen there. */
export const SIGHTING_OUTLINE: Outline = [
  [-4, -3.5],
  [4, -3.5],
  [0, 3.5],
]

/** Lays an outline on the ground about a position, `scale` times its size in px at a zoom, moved by `offset` px. */
export function glyphAt(
  position: Position,
  outline: Outline,
  zoom: number,
  scale = 1,
  offset: readonly [number, number] = [0, 0],
): Position[] {
  const [x, y] = flatten(position)
  const unit = 2 ** -zoom
  return outline.map(([dx, dy]) =>
    unflatten([x + (dx * scale + offset[0]) * unit, y + (dy * scale + offset[1]) * unit]),
  )
}

const CIRCLE_CORNERS = 48

/** A circle of so many km about a position, true to the ground there. */
export function circleAt(position: Position, radiusKm: number): Position[] {
  return glyphAt(position, round((radiusKm * 1000) / metresPerPixel(position[1], 0), CIRCLE_CORNERS), 0)
}
