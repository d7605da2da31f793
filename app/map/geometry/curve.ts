import { unwrap } from '#app/domain/antimeridian.ts'
import { distanceKm, greatCirclePoint } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { flatten, unflatten } from '#app/map/geometry/mercator.ts'

/**
 * The schematic line of a leg: lies on the ground, so that what is drawn along it (arrowheads, ties) meets it at any
 * pitch. It is no route. Both shapes are those of deck.gl's ArcLayer, which draws the solid ones.
 */
export type Curve = {
  readonly shape: 'great-circle' | 'bow'
  readonly from: Position
  readonly to: Position
  /** Height of the bow as ArcLayer's `getHeight`; 0 for a great circle. */
  readonly height: number
  /** Samples from origin to target in one piece: longitudes may go beyond 180. */
  readonly points: readonly Position[]
}

/** From here on the great circle is an arc of its own; a shorter one would look straight and gets a bow. */
const GREAT_CIRCLE_KM = 1500
const BOW_HEIGHT = 0.36
/** How much further out each further leg between the same places runs. */
const FAN = 0.4
const MOST_LANES = 4

/*
 *            . - - - .            The bow lies to the right of the way, so that there and back do not
 *   from  /             \  to     cover each other: half an ellipse, height/2 of the chord high.
 */

export type CurveOptions = {
  /** 0 for the first leg between two places, 1 for the next. */
  readonly lane?: number
  /** Number of pieces. */
  readonly samples?: number
  /** Never a bow: for thousands of legs, of which each is a hair. */
  readonly isPlain?: boolean
}

export function curveBetween(from: Position, to: Position, options: CurveOptions = {}): Curve {
  const { lane = 0, samples = 64, isPlain = false } = options
  const isLong = isPlain || distanceKm(from, to) > GREAT_CIRCLE_KM
  const ratios = Array.from({ length: samples + 1 }, (_, index) => index / samples)
  if (isLong) {
    const points = unwrap(ratios.map((ratio) => greatCirclePoint(from, to, ratio)))
    return { shape: 'great-circle', from, to, height: 0, points }
  }
  const height = BOW_HEIGHT * (1 + FAN * Math.min(lane, MOST_LANES))
  return { shape: 'bow', from, to, height, points: bowPoints(from, to, height, ratios) }
}

/** Evenly round the ellipse: evenly along the chord its steep ends would be cut off, where the head is. */
function bowPoints(from: Position, to: Position, height: number, parts: readonly number[]): readonly Position[] {
  const [start, end = to] = unwrap([from, to])
  const [[x, y], [endX, endY]] = [flatten(start ?? from), flatten(end)]
  const [dx, dy] = [endX - x, endY - y]
  return parts.map((part) => {
    const ratio = (1 - Math.cos(Math.PI * part)) / 2
    const rise = Math.sqrt(ratio * (1 - ratio)) * height
    return unflatten([x + dx * ratio - dy * rise, y + dy * ratio + dx * rise])
  })
}
