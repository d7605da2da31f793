import { fieldAt, followed } from '#app/feeds/positions/flatbuffer.ts'

/*
 *  Message          6: kind of header    8: header
 *  Schema           6: fields            8: words about it
 *  Field            8: kind of type     10: type    14: fields inside    16: words about it
 *  Union            6: numbers of its types
 *  DictionaryBatch  6: record batch
 *  RecordBatch      6: nodes (length, nulls)    8: buffers (offset, length)    12: counts of buffers
 *
 *  https://github.com/apache/arrow/tree/main/format: Message.fbs, Schema.fbs
 */
const SCHEMA = 1
const DICTIONARY_BATCH = 2
const RECORD_BATCH = 3
const UNION = 14

const OFFSET_BYTES = 4
const PAIR_BYTES = 16
const COUNT_BYTES = 8
/** Values of no type take less than a bit each. */
const MOST_VALUES_A_BYTE = 8

/**
 * May the lengths that the metadata of a message give be true? The reader of Arrow believes them, and one wrong byte would
 * have it make lists until the memory is gone. Throws a RangeError where offsets lead out of the metadata.
 */
export function isSoundMetadata(metadata: DataView, bodyBytes: number): boolean {
  // All entries of all vectors stand in the metadata, each in its own place. What leads back to itself ends here too.
  let room = metadata.byteLength
  const entriesOf = (table: number, slot: number, entryBytes: number): readonly number[] => {
    const field = fieldAt(metadata, table, slot)
    if (field === 0) return []
    const vector = followed(metadata, field)
    const length = metadata.getInt32(vector, true)
    room -= length * entryBytes
    if (length < 0 || room < 0) throw new RangeError('A vector is longer than the metadata')
    return Array.from({ length }, (_, index) => vector + OFFSET_BYTES + index * entryBytes)
  }
  const tableIn = (table: number, slot: number): number | null => {
    const field = fieldAt(metadata, table, slot)
    return field === 0 ? null : followed(metadata, field)
  }
  const kindIn = (table: number, slot: number): number => {
    const field = fieldAt(metadata, table, slot)
    return field === 0 ? 0 : metadata.getUint8(field)
  }

  const visitFields = (places: readonly number[]): void => {
    for (const place of places) {
      const field = followed(metadata, place)
      const type = tableIn(field, 10)
      if (type !== null && kindIn(field, 8) === UNION) entriesOf(type, 6, OFFSET_BYTES)
      entriesOf(field, 16, OFFSET_BYTES)
      visitFields(entriesOf(field, 14, OFFSET_BYTES))
    }
  }
  const isSoundBatch = (batch: number): boolean => {
    const mayBe = (place: number): boolean => {
      const count = metadata.getBigInt64(place, true)
      return count >= 0 && count <= bodyBytes * MOST_VALUES_A_BYTE
    }
    entriesOf(batch, 8, PAIR_BYTES)
    return entriesOf(batch, 6, PAIR_BYTES).every(mayBe) && entriesOf(batch, 12, COUNT_BYTES).every(mayBe)
  }

  const message = followed(metadata, 0)
  const header = tableIn(message, 8)
  if (header === null) return true
  switch (kindIn(message, 6)) {
    case SCHEMA:
      entriesOf(header, 8, OFFSET_BYTES)
      visitFields(entriesOf(header, 6, OFFSET_BYTES))
      return true
    case DICTIONARY_BATCH: {
      const batch = tableIn(header, 6)
      return batch === null || isSoundBatch(batch)
    }
    case RECORD_BATCH:
      return isSoundBatch(header)
    default:
      return true
  }
}
