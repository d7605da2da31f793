/*
 *  stream    | message | message | ... | end of stream |
 *  message   FF FF FF FF | length of metadata, int32 | metadata | body |
 *  metadata  a flatbuffer; field 3 of its table is the length of the body, int64
 *
 *  https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format
 */

import { fieldAt, followed } from '#app/feeds/positions/flatbuffer.ts'
import { isSoundMetadata } from '#app/feeds/positions/sound-metadata.ts'

const CONTINUATION = 0xffffffff
const PREFIX_BYTES = 8
/** Slot of the length of the body in a message. */
const BODY_LENGTH_SLOT = 10

export type WholeMessages = {
  /** Does it begin as a stream does? If not, it is something else altogether. */
  readonly isStream: boolean
  /** Bytes of the first message, the schema; 0 when not even that is whole. */
  readonly schemaEnd: number
  /** Bytes of all messages that are whole. */
  readonly end: number
  /** May these be handed to the reader of Arrow, or could lengths in their metadata keep it busy for ever? */
  readonly isSound: boolean
}

type Message = { readonly end: number; readonly isSound: boolean }

/** Finds how much of an Arrow stream came whole. Reads the frame and the lengths of each message and no value. */
export function wholeMessages(bytes: Uint8Array): WholeMessages {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isStream = bytes.length >= 4 && view.getUint32(0, true) === CONTINUATION
  let [schemaEnd, end, isSound] = [0, 0, true]
  for (let next = messageAt(view, 0); next !== null; next = messageAt(view, end)) {
    if (schemaEnd === 0) schemaEnd = next.end
    end = next.end
    isSound &&= next.isSound
  }
  return { isStream, schemaEnd, end, isSound }
}

/** The message that begins at `start`; null at the end of the stream, or when it is cut or makes no sense. */
function messageAt(view: DataView, start: number): Message | null {
  if (start + PREFIX_BYTES > view.byteLength || view.getUint32(start, true) !== CONTINUATION) return null
  const length = view.getInt32(start + 4, true)
  const body = start + PREFIX_BYTES + length
  if (length <= 0 || body > view.byteLength) return null
  const metadata = new DataView(view.buffer, view.byteOffset + start + PREFIX_BYTES, length)
  // Offsets that lead out of the metadata: no message.
  const bodyBytes = unlessOutside(() => bodyLength(metadata), -1)
  const isWhole = bodyBytes >= 0 && body + bodyBytes <= view.byteLength
  return isWhole
    ? { end: body + bodyBytes, isSound: unlessOutside(() => isSoundMetadata(metadata, bodyBytes), false) }
    : null
}

function bodyLength(metadata: DataView): number {
  const field = fieldAt(metadata, followed(metadata, 0), BODY_LENGTH_SLOT)
  return field === 0 ? 0 : Number(metadata.getBigInt64(field, true))
}

/** What `read` gives; `otherwise` when it reads outside of the bytes. */
function unlessOutside<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return otherwise
    throw error
  }
}
