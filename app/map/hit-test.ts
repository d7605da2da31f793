import { unwrap } from '#app/domain/antimeridian.ts'
import type { Position } from '#app/domain/place.ts'
import { CONTEXT_ZOOM } from '#app/map/layers/place-layers.ts'
import { visibleSightings } from '#app/map/layers/sighting-layers.ts'
import { flatten, WORLD_PX, type FlatPoint } from '#app/map/geometry/mercator.ts'
import { isLegOnClock, isOnClock, timesOnClock, type Clock } from '#app/map/layers/clock.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { lineWidth } from '#app/map/layers/shared.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'
import type { Selection } from '#app/state/view.ts'

/*
 * What lies under the pointer, in words of the domain. Computed rather than read back from the GPU: it is exact, costs
 * no frame, and can be tested without a screen.
 */

/** px around a mark that count as the mark: half of the smallest target. */
const MARK_REACH = 12
const SIGHTING_REACH = 7
const LINE_REACH = 6

type FlatLine = { readonly drawn: DrawnLeg; readonly points: readonly FlatPoint[]; readonly reach: number }

const linesOf = remembered((scene: Scene): readonly FlatLine[] =>
  scene.legs.flatMap((drawn): FlatLine[] => {
    const arc = { drawn, points: drawn.curve.points.map(flatten), reach: lineWidth(drawn) / 2 + LINE_REACH }
    const vertices = drawn.leg.corridor?.vertices.map(({ position }) => position)
    return vertices ? [arc, { drawn, points: unwrap(vertices).map(flatten), reach: LINE_REACH }] : [arc]
  }),
)

/** What a click at a position of the ground chooses at a zoom and a time; null: nothing lies there. */
export function hitAt(scene: Scene, clock: Clock, position: Position, zoom: number): Selection | null {
  const point = flatten(position)
  const scale = 2 ** zoom
  return (
    hitSighting(scene, clock, point, scale, zoom) ??
    hitPlace(scene, point, scale, zoom) ??
    hitLeg(scene, clock, point, scale)
  )
}

function hitSighting(scene: Scene, clock: Clock, point: FlatPoint, scale: number, zoom: number): Selection | null {
  const hits = visibleSightings(scene, zoom).flatMap(({ sighting: { position, sighting }, offset: [dx, dy] }) => {
    if (sighting.when && !isOnClock(timesOnClock(sighting.when, scene.base), clock)) return []
    const [x, y] = flatten(position)
    const distance = apart(point, [x + dx / scale, y + dy / scale], scale)
    return distance <= SIGHTING_REACH ? [{ distance, id: sighting.id }] : []
  })
  const nearest = nearestOf(hits)
  return nearest && { kind: 'sighting', id: nearest.id }
}

function hitPlace(scene: Scene, point: FlatPoint, scale: number, zoom: number): Selection | null {
  const places = zoom >= CONTEXT_ZOOM ? [...scene.places, ...scene.contextPlaces] : scene.places
  const hits = places.flatMap(({ id, position }) => {
    const distance = apart(point, flatten(position), scale)
    return distance <= MARK_REACH ? [{ distance, id }] : []
  })
  const nearest = nearestOf(hits)
  return nearest && { kind: 'place', id: nearest.id }
}

function hitLeg(scene: Scene, clock: Clock, point: FlatPoint, scale: number): Selection | null {
  const hits = linesOf(scene).flatMap(({ drawn, points, reach }) => {
    const distance = distanceToLine(point, points) * scale
    if (distance > reach) return []
    const leg = [drawn.leg, ...drawn.others].find((one) => isLegOnClock(one, scene.base, clock))
    return leg ? [{ distance, id: leg.id }] : []
  })
  const nearest = nearestOf(hits)
  return nearest && { kind: 'leg', id: nearest.id }
}

const nearestOf = <Hit extends { readonly distance: number }>(hits: readonly Hit[]): Hit | null =>
  hits.reduce<Hit | null>((best, hit) => (best && best.distance <= hit.distance ? best : hit), null)

/** px between two points, in whichever world copy they are nearest. */
function apart([x, y]: FlatPoint, [otherX, otherY]: FlatPoint, scale: number): number {
  const dx = x - otherX
  return Math.hypot(dx - WORLD_PX * Math.round(dx / WORLD_PX), y - otherY) * scale
}

/** Flat px at zoom 0 to the nearest point of a line, whichever world copy it is drawn in. */
function distanceToLine([x, y]: FlatPoint, points: readonly FlatPoint[]): number {
  let least = Infinity
  for (let index = 1; index < points.length; index++) {
    const [[ax, ay], [bx, by]] = [points[index - 1] ?? [0, 0], points[index] ?? [0, 0]]
    const [dx, dy] = [bx - ax, by - ay]
    // Takes the pointer to the world copy of this piece.
    const px = x - WORLD_PX * Math.round((x - (ax + bx) / 2) / WORLD_PX)
    const length = dx * dx + dy * dy
    const part = length === 0 ? 0 : Math.min(Math.max(((px - ax) * dx + (y - ay) * dy) / length, 0), 1)
    least = Math.min(least, Math.hypot(px - ax - part * dx, y - ay - part * dy))
  }
  return least
}
