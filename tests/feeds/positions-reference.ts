import { instant, type TimeWindow } from '#app/domain/time.ts'
import { FASTEST_KN, LONGEST_GAP_S } from '#app/domain/track.ts'
import type { SketchedPosition } from '#tests/support/arrow-positions.ts'

/*
 * The rules of positions once more, in the slow and plain way: one object a row, every earlier row looked at. What the
 * fast reader says must be what this says.
 */

export type ReferenceRow = {
  /** Counted from 1. */
  readonly row: number
  readonly track: string
  readonly time: number
  /** null: no position. */
  readonly place: { readonly longitude: number; readonly latitude: number } | null
  readonly speed: number
  /** Row (counted from 1) that a line leads from. */
  previous: number | null
  readonly doubts: Set<string>
}

export type Reference = {
  readonly rows: readonly ReferenceRow[]
  readonly counts: Readonly<Record<string, number>>
  readonly late: number
}

type Options = {
  readonly tracks: readonly string[]
  /** Those of `tracks` that are trains: no limit of speed is known for them. */
  readonly trains: readonly string[]
  readonly asked: TimeWindow
  readonly keepsNullIsland: boolean
}

export function referenceOf(sketch: readonly SketchedPosition[], options: Options): Reference {
  const counts: Record<string, number> = {}
  const count = (rule: string) => (counts[rule] = (counts[rule] ?? 0) + 1)
  const sifted = sketch.flatMap((position, index): ReferenceRow[] => {
    const rule = ruleAgainst(position, options)
    if (rule) count(rule)
    return rule ? [] : [rowOf(position, index)]
  })
  const late = sifted.filter((row, index) => sifted.slice(0, index).some((other) => other.time > row.time)).length
  const sorted = sifted.toSorted((a, b) => a.time - b.time || a.row - b.row)
  const rows = sorted.filter((row, index) => {
    const isSaid = sorted.slice(0, index).some((other) => isSameReport(row, other))
    if (isSaid) count('duplicate')
    return !isSaid
  })
  for (const [index, row] of rows.entries()) judge(row, rows.slice(0, index), !options.trains.includes(row.track))
  for (const row of rows) {
    const isTwice = row.doubts.has('identity-twice')
    if (isTwice || rows.find(({ row: number }) => number === row.previous)?.doubts.has('identity-twice'))
      row.previous = null
    for (const doubt of row.doubts) count(doubt)
    if (!row.place) count('no-position')
  }
  return { rows, counts, late }
}

function ruleAgainst(
  { track, time, longitude, latitude }: SketchedPosition,
  { tracks, asked, keepsNullIsland }: Options,
): string | null {
  if (time === null) return 'no-time'
  if (track === null || !tracks.includes(track)) return 'unknown-track'
  const isGiven = longitude !== null && latitude !== null && longitude !== 181 && latitude !== 91
  if (isGiven && (Number.isNaN(longitude + latitude) || Math.abs(longitude) > 180 || Math.abs(latitude) > 90)) {
    return 'off-the-globe'
  }
  if (time < 631_152_000) return 'before-1990'
  const at = instant(time * 1000)
  if (at < asked.from || at >= asked.to) return 'outside-asked'
  const isNowhere = isGiven && Math.abs(longitude) <= 0.001 && Math.abs(latitude) <= 0.001
  return isNowhere && !keepsNullIsland ? 'null-island' : null
}

function rowOf({ track, time, longitude, latitude, speed }: SketchedPosition, index: number): ReferenceRow {
  const isGiven = longitude !== null && latitude !== null && longitude !== 181 && latitude !== 91
  const place = isGiven ? { longitude: Math.fround(longitude), latitude: Math.fround(latitude) } : null
  const given = { track: track ?? '', time: time ?? 0, speed: speed ?? 1023 }
  return { ...given, row: index + 1, place, previous: null, doubts: new Set() }
}

const isSamePlace = (a: ReferenceRow['place'], b: ReferenceRow['place']): boolean =>
  a?.longitude === b?.longitude && a?.latitude === b?.latitude

const isSameReport = (a: ReferenceRow, b: ReferenceRow): boolean =>
  a.track === b.track && a.time === b.time && isSamePlace(a.place, b.place)

function judge(row: ReferenceRow, earlier: readonly ReferenceRow[], isVessel: boolean): void {
  if (isVessel && row.speed > 1023) row.doubts.add('speed-beyond')
  if (isVessel && row.speed === 1022) row.doubts.add('speed-top')
  if (isVessel && row.speed === 512) row.doubts.add('speed-noise')
  const before = earlier.findLast((other) => other.track === row.track && other.place !== null)
  if (!row.place || !before?.place) return
  const elapsed = row.time - before.time
  if (elapsed === 0) {
    before.doubts.add('identity-twice')
    row.doubts.add('identity-twice')
    return
  }
  if (before.doubts.has('identity-twice')) return
  if (isVessel && (nauticalMiles(before.place, row.place) / elapsed) * 3600 > FASTEST_KN) {
    before.doubts.add('too-fast')
    row.doubts.add('too-fast')
  } else if (elapsed <= LONGEST_GAP_S) row.previous = before.row
}

type Place = NonNullable<ReferenceRow['place']>

/** By the angle between two arrows from the middle of the Earth. */
export function nauticalMiles(a: Place, b: Place): number {
  const arrow = ({ longitude, latitude }: Place): [number, number, number] => {
    const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
  }
  const [[ax, ay, az], [bx, by, bz]] = [arrow(a), arrow(b)]
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx)
  return (Math.atan2(cross, ax * bx + ay * by + az * bz) * 6371.0088) / 1.852
}
