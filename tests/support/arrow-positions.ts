import {
  columnFromValues,
  dictionary,
  float32,
  float64,
  tableFromColumns,
  tableToIPC,
  uint16,
  uint32,
  utf8,
  type DataType,
} from '@uwdata/flechette'
import { ensure } from '#app/base/ensure.ts'

/** One row of an answer; null: not available. */
export type SketchedPosition = {
  readonly track: string | null
  /** Seconds since 1970. */
  readonly time: number | null
  readonly longitude: number | null
  readonly latitude: number | null
  /** Tenths of a knot. */
  readonly speed: number | null
}

export type ArrowSketch = {
  readonly metadata?: Readonly<Record<string, string>>
  /** Columns of another type than the usual one. */
  readonly types?: Readonly<Record<string, DataType>>
  readonly without?: string
  readonly rowsABatch?: number
  readonly isFloat64?: boolean
}

/** The case of the answers that are sketched here. */
export const SKETCH_CASE = 'sketch'

/** A position that is fine, 60 seconds after the one before if they are numbered. */
export const aPosition = (number: number, part: Partial<SketchedPosition> = {}): SketchedPosition => ({
  track: 'A',
  time: 1_694_044_800 + number * 60,
  longitude: 130 + number * 0.001,
  latitude: 42,
  speed: 50,
  ...part,
})

/** The bytes of an answer of the feed `positions`. */
export function arrowOf(rows: readonly SketchedPosition[], sketch: ArrowSketch = {}): ArrayBuffer {
  const degrees = sketch.isFloat64 ? float64() : float32()
  const types: Readonly<Record<keyof SketchedPosition, DataType>> = {
    time: uint32(),
    track: dictionary(utf8(), uint16()),
    longitude: degrees,
    latitude: degrees,
    speed: uint16(),
    ...sketch.types,
  }
  const names = (Object.keys(types) as (keyof SketchedPosition)[]).filter((name) => name !== sketch.without)
  const table = tableFromColumns(
    names.map((name) => {
      const values = rows.map((row) => row[name])
      return [name, columnFromValues(values, types[name], { maxBatchRows: sketch.rowsABatch ?? Infinity })]
    }),
  )
  const metadata = {
    feed: 'positions',
    case: SKETCH_CASE,
    generatedAt: '2026-01-02T03:04:05Z',
    count: `${rows.length}`,
  }
  table.schema.metadata = new Map(Object.entries({ ...metadata, ...sketch.metadata }))
  const bytes = ensure(tableToIPC(table, { format: 'stream' }), 'bytes of a table')
  return bytes.slice().buffer
}
