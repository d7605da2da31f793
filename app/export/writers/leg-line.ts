import { splitAtAntimeridian } from '#app/domain/antimeridian.ts'
import { distanceKm, greatCirclePoint } from '#app/domain/great-circle.ts'
import type { Place, Position } from '#app/domain/place.ts'
import { decimalsFor, roundedPosition, roundedTo } from '#app/domain/rounded-degrees.ts'

/** Parts of a line, each inside [-180, 180]: more than one where it crosses the antimeridian. */
export type LineParts = readonly (readonly Position[])[]

/** Straight pieces of this length stay within a kilometre of the great circle, km. */
const PIECE_KM = 200
const MOST_PIECES = 64

/**
 * The schematic line of a leg, a great circle and no route. Its ends are no finer than their places are known, and what
 * lies between, which nobody reported, is no finer than the less known of the two.
 */
export function legLine(from: Place, to: Place): LineParts {
  const [start, end] = [roundedPosition(from), roundedPosition(to)]
  const decimals = Math.min(decimalsFor(from.precisionKm), decimalsFor(to.precisionKm))
  const round = ([longitude, latitude]: Position, places: number): Position => [
    roundedTo(longitude, places),
    roundedTo(latitude, places),
  ]
  const count = Math.min(Math.max(Math.ceil(distanceKm(start, end) / PIECE_KM), 1), MOST_PIECES)
  const between = Array.from({ length: count - 1 }, (_, index) =>
    round(greatCirclePoint(start, end, (index + 1) / count), decimals),
  )
  const finest = Math.max(decimalsFor(from.precisionKm), decimalsFor(to.precisionKm))
  // Cutting moves points by a whole turn, and leaves behind what a sum of fractions leaves.
  return splitAtAntimeridian([start, ...between, end]).map((part) => part.map((point) => round(point, finest)))
}

/** Makes each line once: thousands of legs run on few ways. null: where one of the ends is, nobody knows. */
export function legLines(): (from: Place | undefined, to: Place | undefined) => LineParts | null {
  const lines = new Map<Place, Map<Place, LineParts>>()
  return (from, to) => {
    if (!from || !to) return null
    const ofFrom = lines.get(from) ?? new Map<Place, LineParts>()
    lines.set(from, ofFrom)
    const line = ofFrom.get(to) ?? legLine(from, to)
    ofFrom.set(to, line)
    return line
  }
}
