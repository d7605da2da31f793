import { unwrap } from '#app/domain/antimeridian.ts'
import { steadyFraction } from '#app/domain/interpolate.ts'
import type { Mode } from '#app/domain/leg.ts'
import type { Position } from '#app/domain/place.ts'
import type { LegId } from '#app/domain/record.ts'
import { instant } from '#app/domain/time.ts'
import { pointAlong } from '#app/map/geometry/point-along.ts'
import { isOnClock, type Clock } from '#app/map/layers/clock.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/** A place between two sightings that nobody reported. */
export type Interpolated = { readonly id: LegId; readonly mode: Mode; readonly position: Position }

/** Markers on more legs than these tell nothing. */
const MOST_MARKERS = 60

/** Legs that can have a marker. */
export const markableLegs = ({ legs }: Scene): readonly DrawnLeg[] => (legs.length > MOST_MARKERS ? [] : legs)

const wayOf = ({ leg, curve }: DrawnLeg): readonly Position[] =>
  leg.corridor ? unwrap(leg.corridor.vertices.map(({ position }) => position)) : curve.points

/** Where each leg that is under way at the playhead would be at a steady speed, along its inferred corridor where it has one. */
export function interpolatedAt(scene: Scene, clock: Clock): readonly Interpolated[] {
  const at = instant(clock.base + clock.at * 1000)
  const shown = new Set(scene.timedLegs.filter(({ times }) => isOnClock(times, clock)).map(({ drawn }) => drawn))
  return markableLegs(scene).flatMap((drawn): Interpolated[] => {
    const part = shown.has(drawn) ? steadyFraction(drawn.leg, at) : null
    return part === null ? [] : [{ id: drawn.leg.id, mode: drawn.mode, position: pointAlong(wayOf(drawn), part) }]
  })
}
