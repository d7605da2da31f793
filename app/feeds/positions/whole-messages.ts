/*
 *  stream    | message | message | ... | end of stream |
 *  message   FF FF FF FF | length of metadata, int32 | metadata | body |
 *  metadata  a flatbuffer; field 3 of its table is the length of the body, int64
 *
 *  https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format
 */

const CONTINUATION = 0xffffffff
const PREFIX_BYTES = 8
/** Place of the length of the body in the table of offsets (vtable) of a message. */
const BODY_LENGTH_SLOT = 10

export type WholeMessages = {
  /** Does it begin as a stream does? If not, it is something else altogether. */
  readonly isStream: boolean
  /** Bytes of the first message, the schema; 0 when not even that is whole. */
  readonly schemaEnd: number
  /** Bytes of all messages that are whole. */
  readonly end: number
}

/** Finds how much of an Arrow stream came whole. Reads the frame of each message and nothing inside. */
export function wholeMessages(bytes: Uint8Array): WholeMessages {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isStream = bytes.length >= 4 && view.getUint32(0, true) === CONTINUATION
  let [schemaEnd, end] = [0, 0]
  for (let next = endOfMessage(view, 0); next !== null; next = endOfMessage(view, end)) {
    if (schemaEnd === 0) schemaEnd = next
    end = next
  }
  return { isStream, schemaEnd, end }
}

/** Where the message that begins at `start` ends; null at the end of the stream, or when it is cut or makes no sense. */
function endOfMessage(view: DataView, start: number): number | null {
  if (start + PREFIX_BYTES > view.byteLength || view.getUint32(start, true) !== CONTINUATION) return null
  const metadata = start + PREFIX_BYTES
  const length = view.getInt32(start + 4, true)
  if (length <= 0 || metadata + length > view.byteLength) return null
  try {
    const end = metadata + length + bodyLength(new DataView(view.buffer, view.byteOffset + metadata, length))
    return Number.isSafeInteger(end) && end >= metadata + length && end <= view.byteLength ? end : null
  } catch (error) {
    // Offsets that lead out of the metadata: no message.
    if (error instanceof RangeError) return null
    throw error
  }
}

function bodyLength(metadata: DataView): number {
  const table = metadata.getInt32(0, true)
  const offsets = table - metadata.getInt32(table, true)
  if (metadata.getUint16(offsets, true) <= BODY_LENGTH_SLOT) return 0
  const field = metadata.getUint16(offsets + BODY_LENGTH_SLOT, true)
  return field === 0 ? 0 : Number(metadata.getBigInt64(table + field, true))
}
