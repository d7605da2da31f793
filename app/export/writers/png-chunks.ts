/*
 * A PNG file: eight bytes of signature, then chunks of
 *   length (4 bytes) | type (4 letters) | data | CRC-32 of type and data (4 bytes)
 * https://www.w3.org/TR/png-3/#5DataRep
 */

type Chunk = { readonly type: string; readonly start: number; readonly data: Uint8Array }

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]

export const isPng = (file: Uint8Array): boolean => SIGNATURE.every((byte, index) => file[index] === byte)

/** The picture itself, as it is packed: the data of all IDAT chunks. Two files with the same have the same pixels. */
export function packedPixels(file: Uint8Array): Uint8Array {
  const parts = chunksOf(file).filter(({ type }) => type === 'IDAT')
  const all = new Uint8Array(parts.reduce((sum, { data }) => sum + data.length, 0))
  let at = 0
  for (const { data } of parts) {
    all.set(data, at)
    at += data.length
  }
  return all
}

/** The file with a text in it (an iTXt chunk, UTF-8, not packed), before the pixels. `keyword`: at most 79 Latin letters. */
export function withPngText(file: Uint8Array, keyword: string, text: string): Uint8Array {
  const first = chunksOf(file).find(({ type }) => type === 'IDAT')
  if (!first) throw new Error('No pixels in the picture')
  // keyword, 0, not compressed, method 0, no language, no translated keyword, text
  const data = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`)
  const chunk = chunkOf('iTXt', data)
  const made = new Uint8Array(file.length + chunk.length)
  made.set(file.subarray(0, first.start))
  made.set(chunk, first.start)
  made.set(file.subarray(first.start), first.start + chunk.length)
  return made
}

/** The text under a keyword; null: there is none, or the file is no PNG. */
export function pngText(file: Uint8Array, keyword: string): string | null {
  const head = `${keyword}\0\0\0\0\0`
  for (const { type, data } of chunksOf(file)) {
    if (type !== 'iTXt') continue
    const text = new TextDecoder().decode(data)
    if (text.startsWith(head)) return text.slice(head.length)
  }
  return null
}

/** The types of all chunks in their order, such as IHDR, iTXt, IDAT, IEND. */
export const chunkTypes = (file: Uint8Array): readonly string[] => chunksOf(file).map(({ type }) => type)

/** The chunks as far as the file holds them whole. */
function chunksOf(file: Uint8Array): readonly Chunk[] {
  if (!isPng(file)) return []
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const chunks: Chunk[] = []
  let start = SIGNATURE.length
  while (start + 12 <= file.length) {
    const length = view.getUint32(start)
    if (start + 12 + length > file.length) break
    const type = String.fromCharCode(...file.subarray(start + 4, start + 8))
    chunks.push({ type, start, data: file.subarray(start + 8, start + 8 + length) })
    start += 12 + length
  }
  return chunks
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  for (let index = 0; index < 4; index++) chunk[4 + index] = type.charCodeAt(index)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)))
  return chunk
}

/** CRC-32 of ISO 3309, as PNG asks for it (https://www.w3.org/TR/png-3/#D-CRCAppendix). */
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
