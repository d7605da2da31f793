import { Column, field, float32, Table, tableToIPC, uint16, uint32, utf8, dictionary } from '@uwdata/flechette'
import { ensure } from '#app/base/ensure.ts'

/** A good answer of the feed `positions` without a row. `generatedAt`: an instant as text. */
export function noPositions(caseId: string, generatedAt: string): Uint8Array<ArrayBuffer> {
  const columns = [
    ['time', uint32()],
    ['track', dictionary(utf8(), uint16())],
    ['longitude', float32()],
    ['latitude', float32()],
    ['speed', uint16()],
  ] as const
  const schema = {
    version: 4,
    endianness: 0,
    fields: columns.map(([name, type]) => field(name, type)),
    metadata: new Map(Object.entries({ feed: 'positions', case: caseId, generatedAt, count: '0' })),
  } as const
  const table = new Table(
    schema,
    columns.map(([, type]) => new Column<unknown>([], type)),
  )
  return ensure(tableToIPC(table, { format: 'stream' }), 'bytes of an Arrow stream') as Uint8Array<ArrayBuffer>
}
