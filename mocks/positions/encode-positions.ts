import {
  batchType,
  columnFromArray,
  dictionary,
  field,
  float32,
  Table,
  tableToIPC,
  uint16,
  uint32,
  utf8,
  Column,
  type Batch,
  type DataType,
} from '@uwdata/flechette'
import { ensure } from '#app/base/ensure.ts'
import type { PositionColumns } from '#mocks/positions/position-columns.ts'

/** What the schema of the answer says of it. `count`: how many rows the server means to send. */
export type PositionsAbout = { readonly caseId: string; readonly generatedAt: string; readonly count: number }

/** The columns as one Arrow IPC stream. They are copied once, into the bytes. */
export function encodePositions(
  columns: PositionColumns,
  caseId: string,
  generatedAt: string,
): Uint8Array<ArrayBuffer> {
  const { times, trackOf, longitudes, latitudes, speeds, tracks } = columns
  const ids = utf8()
  const trackType = dictionary(ids, trackOf instanceof Uint16Array ? uint16() : uint32())
  const named: readonly (readonly [string, Column<unknown>])[] = [
    ['time', columnOf(times, uint32())],
    ['track', columnOf(trackOf, trackType, columnFromArray([...tracks], ids))],
    ['longitude', columnOf(longitudes, float32())],
    ['latitude', columnOf(latitudes, float32())],
    ['speed', columnOf(speeds, uint16())],
  ]
  return streamOf(named, { caseId, generatedAt, count: times.length })
}

/** Puts columns and what is said of them into an Arrow stream. */
export function streamOf(
  named: readonly (readonly [name: string, column: Column<unknown>])[],
  { caseId, generatedAt, count }: PositionsAbout,
): Uint8Array<ArrayBuffer> {
  const schema = {
    version: 4,
    endianness: 0,
    fields: named.map(([name, { type }]) => field(name, type)),
    metadata: new Map(Object.entries({ feed: 'positions', case: caseId, generatedAt, count: `${count}` })),
  } as const
  const table = new Table(
    schema,
    named.map(([, column]) => column),
  )
  return ensure(tableToIPC(table, { format: 'stream' }), 'bytes of an Arrow stream') as Uint8Array<ArrayBuffer>
}

type Values = Uint16Array | Uint32Array | Float32Array
type MakeBatch = new (parts: {
  length: number
  nullCount: number
  type: DataType
  validity: Uint8Array
  values: Values
}) => Batch<unknown> & { readonly setDictionary: (words: Column<unknown>) => Batch<unknown> }

/** A column over an array that is not copied. No rows make no batch: a batch without words would have no dictionary. */
function columnOf(values: Values, type: DataType, words: Column<unknown> | null = null): Column<unknown> {
  if (values.length === 0) return new Column<unknown>([], type)
  const Made = batchType(type) as MakeBatch
  const batch = new Made({ length: values.length, nullCount: 0, type, validity: new Uint8Array(0), values })
  return new Column<unknown>([words ? batch.setDictionary(words) : batch], type)
}
