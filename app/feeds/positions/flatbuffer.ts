/*
 *  table    | how far back its offsets begin, int32 | fields ... |
 *  offsets  | bytes of the offsets, int16 | bytes of the table, int16 | place of field 0, int16 | of field 1 | ...
 *
 *  A slot is the place of a field among the offsets: 4 for field 0, 6 for field 1. Signed as the reader of Arrow takes them.
 *  https://flatbuffers.dev/internals/
 */

/** Where a field of a table stands; 0: it is not there. Throws a RangeError where the offsets lead out of the bytes. */
export function fieldAt(bytes: DataView, table: number, slot: number): number {
  const offsets = table - bytes.getInt32(table, true)
  if (bytes.getInt16(offsets, true) <= slot) return 0
  const field = bytes.getInt16(offsets + slot, true)
  return field === 0 ? 0 : table + field
}

/** Where the table or vector begins that an offset leads to. */
export const followed = (bytes: DataView, place: number): number => place + bytes.getInt32(place, true)
