import { instant, startOfDay, type Instant } from '#app/domain/time.ts'
import {
  KIND_FLAGGED,
  KIND_INFERRED,
  KIND_RAIL,
  KIND_SYNTHETIC,
  LONGEST_GAP_S,
  NO_LATITUDE,
  NO_LONGITUDE,
  NO_ROW,
  NO_SPEED,
  ROWS_A_LINE,
  type Positions,
  type Track,
} from '#app/domain/track.ts'
import { speedBeyondBelief } from '#app/feeds/positions/implied-speed.ts'
import type { PositionRule, Tally } from '#app/feeds/positions/position-report.ts'
import { sameReport } from '#app/feeds/positions/same-report.ts'
import type { SiftedRows } from '#app/feeds/positions/sift-rows.ts'
import { WIRE_NO_SPEED, WIRE_NOISE_SPEED, WIRE_TOP_SPEED } from '#app/feeds/positions/wire-positions.ts'

type JoinedRows = Omit<Positions, 'grid' | 'tracks'> & { readonly flagged: number }

/** What rows take from their track. */
export type TrackOfRows = Pick<Track, 'id' | 'mode' | 'basis'>

/** Flags that a row may have, one bit each. */
const DOUBTS = { 'identity-twice': 1, 'too-fast': 2, 'speed-noise': 4, 'speed-top': 8, 'speed-beyond': 16 } as const
type Doubt = keyof typeof DOUBTS

const STRIDE = 4

/*
 *  The track of a vessel, rows in the order of time; a line is drawn where the row before is not NO_ROW:
 *
 *    a ----- b ----- c     e ----- f     h ----- i
 *                       ^             ^
 *                       |             too fast: f and h are flagged
 *                       two positions in one second: both are flagged, and no line leads to or from them
 */

/**
 * Looks at the rows of each track one after the other, in `order` (null: as they stand): leaves out what was said before,
 * flags what cannot both be true, and ties each position to the one before it. How fast a row may be is judged for vessels
 * only: the limit is that of ships, and the odd speeds are those of AIS, which trains do not send.
 */
export function joinRows(
  sifted: SiftedRows,
  order: Uint32Array | null,
  tracks: readonly TrackOfRows[],
  tally: Tally,
): JoinedRows {
  const { count: most } = sifted
  const base = baseOf(sifted, order)
  const baseSeconds = base / 1000
  const seconds = new Uint32Array(most)
  const words = new Uint32Array(roomFor(most) * STRIDE)
  const rows = new Float32Array(words.buffer)
  const kinds = new Uint8Array(roomFor(most))
  const trackOf = tracks.length > 2 ** 16 ? new Uint32Array(most) : new Uint16Array(most)
  const speeds = new Uint16Array(most)
  const wireRows = new Uint32Array(most)
  const doubts = new Uint8Array(most)
  const kindOf = Uint8Array.from(tracks, kindOfTrack)
  // Of each track: its last row with a position, and its last row without one.
  const lastRow = new Uint32Array(tracks.length).fill(NO_ROW)
  const lastBlank = new Uint32Array(tracks.length).fill(NO_ROW)
  const same = sameReport({ rows, seconds, trackOf })
  let [count, flagged] = [0, 0]

  const show = (rule: PositionRule, row: number, value: string): void =>
    tally.show(rule, { row: (wireRows[row] ?? 0) + 1, track: tracks[trackOf[row] ?? 0]?.id ?? null, value })
  const doubt = (rule: Doubt, row: number, knots = 0): void => {
    const before = doubts[row] ?? 0
    if ((before & DOUBTS[rule]) !== 0) return
    if (before === 0) flagged += 1
    doubts[row] = before | DOUBTS[rule]
    kinds[row] = (kinds[row] ?? 0) | KIND_FLAGGED
    if (tally.count(rule)) show(rule, row, rule === 'too-fast' ? knots.toFixed(0) : positionText(row))
  }
  const positionText = (row: number): string =>
    `${Number(rows[row * STRIDE]?.toFixed(5))}, ${Number(rows[row * STRIDE + 1]?.toFixed(5))}`
  const skip = (row: number, first: number): void => {
    if (tally.count('duplicate')) show('duplicate', row, String((wireRows[first] ?? 0) + 1))
  }

  const isVessel = (row: number): boolean => ((kinds[row] ?? 0) & KIND_RAIL) === 0
  const impliedKnots = (before: number, row: number, elapsed: number): number => {
    const [from, to] = [before * STRIDE, row * STRIDE]
    return speedBeyondBelief(rows[from] ?? 0, rows[from + 1] ?? 0, rows[to] ?? 0, rows[to + 1] ?? 0, elapsed)
  }

  /** The row that a line may lead to from `row`, which has a position. */
  const previousOf = (row: number, before: number): number => {
    if (before === NO_ROW) return NO_ROW
    const elapsed = (seconds[row] ?? 0) - (seconds[before] ?? 0)
    if (elapsed === 0) {
      doubt('identity-twice', before)
      doubt('identity-twice', row)
      words[before * STRIDE + 3] = NO_ROW
      return NO_ROW
    }
    if (((doubts[before] ?? 0) & DOUBTS['identity-twice']) !== 0) return NO_ROW
    const knots = isVessel(row) ? impliedKnots(before, row, elapsed) : 0
    if (knots > 0) {
      doubt('too-fast', before, knots)
      doubt('too-fast', row, knots)
      return NO_ROW
    }
    return elapsed > LONGEST_GAP_S ? NO_ROW : before
  }

  for (let index = 0; index < most; index++) {
    const from = order ? (order[index] ?? 0) : index
    const row = count
    const track = sifted.trackOf[from] ?? 0
    const latitude = sifted.latitudes[from] ?? NO_LATITUDE
    const hasPosition = latitude !== NO_LATITUDE
    seconds[row] = (sifted.seconds[from] ?? 0) - baseSeconds
    rows[row * STRIDE] = sifted.longitudes[from] ?? NO_LONGITUDE
    rows[row * STRIDE + 1] = latitude
    words[row * STRIDE + 2] = seconds[row] ?? 0
    words[row * STRIDE + 3] = NO_ROW
    trackOf[row] = track
    wireRows[row] = sifted.wireRows[from] ?? 0
    kinds[row] = kindOf[track] ?? 0
    doubts[row] = 0

    const last = hasPosition ? lastRow : lastBlank
    const before = last[track] ?? NO_ROW
    if (before !== NO_ROW && seconds[before] === seconds[row]) {
      if (!hasPosition) {
        skip(row, before)
        continue
      }
      same.firstOf(before)
      const first = same.firstOf(row)
      if (first !== row) {
        skip(row, first)
        continue
      }
    }
    count += 1
    last[track] = row
    if (hasPosition) words[row * STRIDE + 3] = previousOf(row, before)
    else if (tally.count('no-position')) show('no-position', row, positionText(row))

    const speed = sifted.speeds[from] ?? WIRE_NO_SPEED
    speeds[row] = speed === WIRE_NO_SPEED || (speed > WIRE_NO_SPEED && isVessel(row)) ? NO_SPEED : speed
    if (!isVessel(row)) continue
    if (speed > WIRE_NO_SPEED) doubt('speed-beyond', row)
    else if (speed === WIRE_TOP_SPEED) doubt('speed-top', row)
    else if (speed === WIRE_NOISE_SPEED) doubt('speed-noise', row)
  }

  fillRoom(words, kinds, count)
  const isWhole = count === most
  const kept = isWhole ? words : words.slice(0, roomFor(count) * STRIDE)
  return {
    count,
    base,
    words: kept,
    rows: new Float32Array(kept.buffer),
    kinds: isWhole ? kinds : kinds.slice(0, roomFor(count)),
    trackOf: isWhole ? trackOf : trackOf.slice(0, count),
    speeds: isWhole ? speeds : speeds.slice(0, count),
    flagged,
  }
}

/** Whole lines of the texture. */
const roomFor = (count: number): number => Math.ceil(count / ROWS_A_LINE) * ROWS_A_LINE

function baseOf({ count, seconds }: SiftedRows, order: Uint32Array | null): Instant {
  const first = count === 0 ? 0 : (seconds[order ? (order[0] ?? 0) : 0] ?? 0)
  return startOfDay(instant(first * 1000))
}

const kindOfTrack = ({ mode, basis }: TrackOfRows): number =>
  (mode === 'rail' ? KIND_RAIL : 0) |
  (basis === 'synthetic' ? KIND_SYNTHETIC : 0) |
  (basis === 'inferred' ? KIND_INFERRED : 0)

/** Rows that fill up the last line are drawn nowhere. */
function fillRoom(words: Uint32Array, kinds: Uint8Array, count: number): void {
  const rows = new Float32Array(words.buffer)
  for (let row = count; row < kinds.length; row++) {
    rows.set([NO_LONGITUDE, NO_LATITUDE], row * STRIDE)
    words.set([0, NO_ROW], row * STRIDE + 2)
    kinds[row] = 0
  }
}
