import { unwrap } from '#app/domain/antimeridian.ts'
import type { Place, Position } from '#app/domain/place.ts'
import type { MustSee } from '#app/map/camera/fit.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/** px around lines and markers that stay free. */
const LINE_ROOM = 12
const PLACE_ROOM = 26

/**
 * What the first view shows: all legs with their corridors and places. Legs are taken to the world copy that is nearest
 * to the first, so that Busan and Los Angeles are fitted over the Pacific and not round the world.
 */
export function mustSee({ legs }: Pick<Scene, 'legs'>, hasCorridors: boolean): readonly MustSee[] {
  const first = legs[0]?.curve.points[0]
  if (!first) return []
  return legs.flatMap((drawn) => pointsOf(drawn, hasCorridors, first[0]))
}

/** What is looked at while the legs are still to come: the ground between the places of the case. */
export const placesToSee = (places: readonly Place[]): readonly MustSee[] =>
  unwrap(places.map(({ position }) => position)).map((position) => ({ position, room: PLACE_ROOM }))

function pointsOf({ curve, leg }: DrawnLeg, hasCorridors: boolean, near: number): readonly MustSee[] {
  const shift = worldShift(curve.points, near)
  const [from, to] = [curve.points[0], curve.points.at(-1)]
  const ground = hasCorridors && leg.corridor ? unwrap(leg.corridor.vertices.map(({ position }) => position)) : []
  const line = (points: readonly Position[]) =>
    points.map(([lon, lat]): MustSee => ({ position: [lon + shift, lat], room: LINE_ROOM }))
  const ends = [from, to].flatMap((end): MustSee[] =>
    end ? [{ position: [end[0] + shift, end[1]], room: PLACE_ROOM }] : [],
  )
  return [...ends, ...line(curve.points), ...line(ground)]
}

function worldShift(points: readonly Position[], near: number): number {
  const middle = ((points[0]?.[0] ?? 0) + (points.at(-1)?.[0] ?? 0)) / 2
  return -360 * Math.round((middle - near) / 360)
}
