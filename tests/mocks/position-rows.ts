import { tableFromIPC } from '@uwdata/flechette'
import { ensure } from '#app/base/ensure.ts'
import type { PositionRow } from '#tests/mocks/position-faults.ts'

type Read = { readonly about: Readonly<Record<string, string>>; readonly rows: readonly PositionRow[] }

/** The rows of an Arrow body and what it says of itself. */
export function readBody(bytes: ArrayBuffer | Uint8Array): Read {
  const table = tableFromIPC(bytes)
  const about = Object.fromEntries(ensure(table.schema.metadata, 'metadata'))
  return { about, rows: table.toArray() as unknown as readonly PositionRow[] }
}
