import type { Mode } from '#app/domain/leg.ts'
import type { Position } from '#app/domain/place.ts'
import { beside, layOut, stationAt, toPosition, type Polyline } from '#app/map/geometry/polyline.ts'

/** Strokes and the arrowhead that a leg carries, in degrees, right for one zoom. */
export type LegMarks = {
  /** Ties of a rail leg or chevrons of a vessel leg. */
  readonly strokes: readonly (readonly Position[])[]
  /** Corners of the head, the tip first. */
  readonly head: readonly Position[] | null
}

/*
 *   origin o--|--|--|--|--|--|--|-->  o target        rail: ties across, every 12 px
 *   origin o---->---->---->---->--->  o target        vessel: open chevrons, every 44 px
 *                                 ^ TIP_GAP px before the target, so that its marker stays whole
 */
const SPACING: Readonly<Record<Mode, number>> = { rail: 13, vessel: 44 }
const TIP_GAP = 9
/** Strokes end bluntly: so much longer at their free ends, px, they reach as far as round ones did. */
const CAP = 0.75
const START_GAP = 12
/** Legs of more px than this (seen from near) get wider spacing rather than more strokes. */
const MOST_STROKES = 500

/**
 * Marks along a curve at a zoom. `width` is that of the line, px. `isSparse`: one stroke in the middle, for many legs.
 */
export function legMarks(
  points: readonly Position[],
  mode: Mode,
  width: number,
  zoom: number,
  isSparse = false,
): LegMarks {
  const line = layOut(points, zoom)
  const headSize = Math.min(8 + width * 1.3, Math.max(line.length * 0.5, 5))
  const tip = line.length - Math.min(TIP_GAP, line.length * 0.25)
  const end = tip - headSize - 3
  const stroke = mode === 'rail' ? tie : chevron
  const at = isSparse ? [line.length / 2] : stations(START_GAP, end, mode, line.length)
  return {
    strokes: at.map((distance) => stroke(line, distance, width, zoom)),
    head: line.length < 4 ? null : head(line, tip, headSize, zoom),
  }
}

function stations(start: number, end: number, mode: Mode, length: number): readonly number[] {
  const room = end - start
  if (room <= 0) return []
  const spacing = Math.max(SPACING[mode], length / MOST_STROKES)
  const count = Math.floor(room / spacing)
  if (count === 0) return [(start + end) / 2]
  const margin = (room - count * spacing) / 2
  return Array.from({ length: count + 1 }, (_, index) => start + margin + index * spacing)
}

function tie(line: Polyline, distance: number, width: number, zoom: number): readonly Position[] {
  const station = stationAt(line, distance)
  const reach = width / 2 + 3 + CAP
  return [toPosition(beside(station, 0, -reach), zoom), toPosition(beside(station, 0, reach), zoom)]
}

function chevron(line: Polyline, distance: number, width: number, zoom: number): readonly Position[] {
  const station = stationAt(line, distance)
  const reach = width / 2 + 3.5
  const wing = (side: number) => toPosition(beside(station, -reach - CAP, side * (reach + CAP)), zoom)
  return [wing(-1), toPosition(beside(station, reach * 0.4, 0), zoom), wing(1)]
}

function head(line: Polyline, tip: number, size: number, zoom: number): readonly Position[] {
  const [front, back] = [stationAt(line, tip), stationAt(line, tip - size)]
  // The head points along its own length of the line, or it would sit askew on a bow.
  const [dx, dy] = [front.point[0] - back.point[0], front.point[1] - back.point[1]]
  const reach = Math.hypot(dx, dy) || 1
  const straight = { point: front.point, direction: [dx / reach, dy / reach] as const }
  const corner = (side: number) => toPosition(beside(straight, -size, side * size * 0.48), zoom)
  return [toPosition(front.point, zoom), corner(-1), toPosition(beside(straight, -size * 0.72, 0), zoom), corner(1)]
}
