import { formatInstant, instant, parseDay, type TimeWindow } from '#app/domain/time.ts'
import { NO_LATITUDE, NO_LONGITUDE } from '#app/domain/track.ts'
import type { PositionBatch, Values } from '#app/feeds/positions/arrow-batches.ts'
import type { PositionRule, Tally } from '#app/feeds/positions/position-report.ts'
import { WIRE_NO_LATITUDE, WIRE_NO_LONGITUDE, WIRE_NO_SPEED } from '#app/feeds/positions/wire-positions.ts'

/** Rows that stand on their own feet, in columns, in the order of the answer. The arrays may be longer than `count`. */
export type SiftedRows = {
  readonly count: number
  /** Since 1970. */
  readonly seconds: Uint32Array
  /** Degrees; NO_LONGITUDE and NO_LATITUDE where there is no position. */
  readonly longitudes: Float32Array
  readonly latitudes: Float32Array
  /** Index into the tracks. */
  readonly trackOf: Uint32Array
  /** As on the wire, WIRE_NO_SPEED where none is given. */
  readonly speeds: Uint16Array
  /** Row of the answer, counted from 0. */
  readonly wireRows: Uint32Array
  /** How many stood after a row of a later time. */
  readonly late: number
}

export type SiftOptions = {
  readonly trackIndex: ReadonlyMap<string, number>
  /** Rows outside were not asked for; null: all were. */
  readonly asked: TimeWindow | null
  /** Are positions near 0 degrees, 0 degrees taken as they are? */
  readonly keepsNullIsland: boolean
}

/** So near to 0 degrees, 0 degrees a position is more likely a missing one, degrees. */
const NULL_ISLAND_DEGREES = 0.001
const NINETIES = parseDay('1990-01-01')
const YEAR_1990_S = NINETIES.ok ? NINETIES.value / 1000 : 0

/** Looks at each row alone: leaves out what cannot be right or is not to be believed, and counts it. */
export function siftRows(
  batches: readonly PositionBatch[],
  rows: number,
  { trackIndex, asked, keepsNullIsland }: SiftOptions,
  tally: Tally,
): SiftedRows {
  const seconds = new Uint32Array(rows)
  const longitudes = new Float32Array(rows)
  const latitudes = new Float32Array(rows)
  const trackOf = new Uint32Array(rows)
  const speeds = new Uint16Array(rows)
  const wireRows = new Uint32Array(rows)
  const [earliest, end] = asked ? [asked.from / 1000, asked.to / 1000] : [-Infinity, Infinity]
  let [count, late, latest, batchStart] = [0, 0, 0, 0]

  for (const batch of batches) {
    const known = tracksOf(batch.ids, trackIndex)
    const leave = (rule: PositionRule, row: number): void => {
      if (tally.count(rule)) tally.show(rule, shownRow(rule, batch, row, batchStart))
    }
    const { time, track, longitude, latitude, speed } = batch
    for (let row = 0; row < batch.length; row++) {
      if (isNull(time, row)) {
        leave('no-time', row)
        continue
      }
      const second = time.values[row] ?? 0
      const of = isNull(track, row) ? -1 : (known[track.values[row] ?? -1] ?? -1)
      if (of < 0) {
        leave('unknown-track', row)
        continue
      }
      const east = isNull(longitude, row) ? WIRE_NO_LONGITUDE : (longitude.values[row] ?? NaN)
      const north = isNull(latitude, row) ? WIRE_NO_LATITUDE : (latitude.values[row] ?? NaN)
      const hasPosition = east !== WIRE_NO_LONGITUDE && north !== WIRE_NO_LATITUDE
      // Written so that what is not a number fails too.
      if (hasPosition && !(Math.abs(east) <= 180 && Math.abs(north) <= 90)) {
        leave('off-the-globe', row)
        continue
      }
      if (second < YEAR_1990_S) {
        leave('before-1990', row)
        continue
      }
      if (second < earliest || second >= end) {
        leave('outside-asked', row)
        continue
      }
      if (!keepsNullIsland && Math.abs(east) <= NULL_ISLAND_DEGREES && Math.abs(north) <= NULL_ISLAND_DEGREES) {
        leave('null-island', row)
        continue
      }
      seconds[count] = second
      // Adding 0 makes 0 of -0, which is the same place and has other bits.
      longitudes[count] = hasPosition ? east + 0 : NO_LONGITUDE
      latitudes[count] = hasPosition ? north + 0 : NO_LATITUDE
      trackOf[count] = of
      speeds[count] = isNull(speed, row) ? WIRE_NO_SPEED : (speed.values[row] ?? WIRE_NO_SPEED)
      wireRows[count] = batchStart + row
      if (second < latest) late += 1
      else latest = second
      count += 1
    }
    batchStart += batch.length
  }
  return { count, seconds, longitudes, latitudes, trackOf, speeds, wireRows, late }
}

const isNull = ({ validity }: Values, row: number): boolean =>
  validity !== null && ((validity[row >> 3] ?? 0) & (1 << (row & 7))) === 0

/** The track of each number of a dictionary; -1: nobody knows it. */
const tracksOf = (ids: ArrayLike<unknown>, trackIndex: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(ids, (id) => (typeof id === 'string' ? (trackIndex.get(id) ?? -1) : -1))

function shownRow(rule: PositionRule, batch: PositionBatch, row: number, batchStart: number) {
  const valueOf = (column: 'longitude' | 'latitude' | 'time' | 'track'): number | null =>
    isNull(batch[column], row) ? null : (batch[column].values[row] ?? null)
  const id = batch.ids[valueOf('track') ?? -1]
  const track = typeof id === 'string' ? id : null
  return { row: batchStart + row + 1, track, value: shownValue() }

  function shownValue(): string {
    switch (rule) {
      case 'off-the-globe':
      case 'null-island':
        return [valueOf('longitude'), valueOf('latitude')].map(degreesText).join(', ')
      case 'before-1990':
      case 'outside-asked':
        return formatInstant(instant((valueOf('time') ?? 0) * 1000))
      case 'unknown-track':
        return track ?? 'null'
      default:
        return 'null'
    }
  }
}

/** About a metre: more digits than that are the noise of float32. */
const degreesText = (degrees: number | null): string => String(degrees === null ? null : Number(degrees.toFixed(5)))
