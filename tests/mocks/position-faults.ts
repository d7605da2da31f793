import { columnFromArray, dictionary, float32, uint16, uint32, utf8 } from '@uwdata/flechette'
import { streamOf } from '#mocks/positions/encode-positions.ts'

/** One reported position as a test writes it down. `time`: seconds since 1970-01-01T00:00:00Z; `speed`: tenths of a knot. */
export type PositionRow = {
  readonly time: number
  readonly track: string
  readonly longitude: number | null
  readonly latitude: number | null
  readonly speed: number | null
}

/** What the answer says of itself; `count` is that of the rows unless it shall lie. `generatedAt`: ISO, UTC. */
type About = { readonly caseId: string; readonly count?: number; readonly generatedAt?: string }

/** The rows as an Arrow body, whatever is wrong with them. */
export function positionBody(
  rows: readonly PositionRow[],
  { caseId, count = rows.length, generatedAt = '2026-11-23T00:00:00Z' }: About,
): Uint8Array<ArrayBuffer> {
  const columns = [
    ['time', columnFromArray(valuesOf(rows, 'time'), uint32())],
    ['track', columnFromArray(valuesOf(rows, 'track'), dictionary(utf8(), uint16()))],
    ['longitude', columnFromArray(valuesOf(rows, 'longitude'), float32())],
    ['latitude', columnFromArray(valuesOf(rows, 'latitude'), float32())],
    ['speed', columnFromArray(valuesOf(rows, 'speed'), uint16())],
  ] as const
  return streamOf(columns, { caseId, generatedAt, count })
}

const valuesOf = (rows: readonly PositionRow[], name: keyof PositionRow): unknown[] => rows.map((row) => row[name])

/** The first part of a body: the connection broke. */
export const truncated = (body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  body.slice(0, Math.floor(body.length * 0.6))

const START_S = Date.UTC(2023, 8, 12) / 1000
const INTERVAL_S = 600
/** About 12 knots along 42 degrees north. */
const STEP_DEGREES = 0.045

/** A faultless track through the East Sea: a report every ten minutes from 12 September 2023 on. */
export const soundRows = (track: string, count: number): readonly PositionRow[] =>
  Array.from({ length: count }, (_, index) => ({
    time: START_S + index * INTERVAL_S,
    track,
    longitude: 131 + index * STEP_DEGREES,
    latitude: 42,
    speed: 120,
  }))

type Spoil = (rows: readonly PositionRow[]) => readonly PositionRow[]

/** Changes the row in the middle. */
const inTheMiddle =
  (change: (row: PositionRow) => Partial<PositionRow>): Spoil =>
  (rows) =>
    rows.map((row, index) => (index === Math.floor(rows.length / 2) ? { ...row, ...change(row) } : row))

/** Puts one more row after that in the middle. */
const afterTheMiddle =
  (change: (row: PositionRow) => Partial<PositionRow>): Spoil =>
  (rows) =>
    rows.flatMap((row, index) => (index === Math.floor(rows.length / 2) ? [row, { ...row, ...change(row) }] : [row]))

const movedEast = (row: PositionRow, degrees: number): Partial<PositionRow> => ({
  longitude: (row.longitude ?? 0) + degrees,
})

/** What goes wrong with positions, one fault each, planted into sound rows. */
export const POSITION_FAULTS = {
  'out of order': (rows) => rows.toReversed(),
  doubled: afterTheMiddle(() => ({})),
  'not available': inTheMiddle(() => ({ longitude: 181, latitude: 91, speed: 1023 })),
  null: inTheMiddle(() => ({ longitude: null, latitude: null, speed: null })),
  'off the globe': inTheMiddle(() => ({ longitude: 200, latitude: -95 })),
  'at zero': inTheMiddle(() => ({ longitude: 0, latitude: 0 })),
  'outside the window': inTheMiddle(() => ({ time: Date.UTC(2023, 11, 24) / 1000 })),
  'unknown track': inTheMiddle(() => ({ track: 'SYN-T-nobody' })),
  empty: () => [],
  // Ten minutes at 60 knots are 10 nautical miles, 0.224 degrees here.
  'sixty knots': (rows) =>
    rows.map((row, index) => (index < rows.length / 2 ? row : { ...row, ...movedEast(row, 0.224 - STEP_DEGREES) })),
  'same second twice': afterTheMiddle((row) => movedEast(row, 2)),
} as const satisfies Readonly<Record<string, Spoil>>
