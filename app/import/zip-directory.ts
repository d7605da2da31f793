import { fail, ok, type Result } from '#app/base/result.ts'
import type { ArchiveFault } from '#app/import/archive-fault.ts'
import { ARCHIVE_LIMITS } from '#app/state/archive-format.ts'

/** A file of the archive that may be unpacked. `packed` is a view on the archive's own bytes. */
export type ZipEntry = {
  readonly name: string
  readonly isDeflated: boolean
  /** Unpacked, by what the directory says. */
  readonly bytes: number
  readonly packed: Uint8Array
}

/*
 *   local header, data, ... | directory: a header a file | end record [comment]
 *                           ^ offset                     ^ found from behind
 *
 * The directory decides (APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16); what a program might find by walking over the
 * local headers does not count.
 */
const END = { signature: 0x06054b50, length: 22, count: 10, size: 12, offset: 16, comment: 20 } as const
const HEADER = { signature: 0x02014b50, length: 46, flags: 8, method: 10, packed: 20, bytes: 24 } as const
const NAMES = { name: 28, extra: 30, comment: 32, local: 42 } as const
const LOCAL = { signature: 0x04034b50, length: 30, name: 26, extra: 28 } as const

const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 0b1
/** Letters, digits and a few marks: no folders, no ways out of one. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/
/** A small file may well shrink a thousandfold, and harms nobody. */
const SMALL_BYTES = 1024 * 1024

/** The files of an archive, before anything of it is unpacked: too many, too large or strange ones are refused here. */
export function readDirectory(archive: Uint8Array): Result<readonly ZipEntry[], ArchiveFault> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = findEnd(view)
  if (end === null) return fail({ kind: 'not-zip' })
  const count = view.getUint16(end + END.count, true)
  if (count > ARCHIVE_LIMITS.entries) return fail({ kind: 'too-many', count })

  const entries: ZipEntry[] = []
  let total = 0
  let at = view.getUint32(end + END.offset, true)
  for (let index = 0; index < count; index++) {
    const read = readHeader(view, at, archive)
    if (!read.ok) return read
    const { entry, next } = read.value
    if (entries.some(({ name }) => name === entry.name)) return fail({ kind: 'twice', file: entry.name })
    total += entry.bytes
    if (total > ARCHIVE_LIMITS.unpackedBytes) return fail({ kind: 'unpacked' })
    entries.push(entry)
    at = next
  }
  return ok(entries)
}

/** The end record is the last thing but for a comment, whose length it tells. */
function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END.length - LONGEST_COMMENT)
  for (let at = view.byteLength - END.length; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END.signature) continue
    if (at + END.length + view.getUint16(at + END.comment, true) === view.byteLength) return at
  }
  return null
}

type Header = { readonly entry: ZipEntry; readonly next: number }

function readHeader(view: DataView, at: number, archive: Uint8Array): Result<Header, ArchiveFault> {
  if (at + HEADER.length > view.byteLength || view.getUint32(at, true) !== HEADER.signature) {
    return fail({ kind: 'not-zip' })
  }
  const short = (offset: number) => view.getUint16(at + offset, true)
  const long = (offset: number) => view.getUint32(at + offset, true)
  const nameEnd = at + HEADER.length + short(NAMES.name)
  const name = new TextDecoder().decode(archive.subarray(at + HEADER.length, nameEnd))
  if (!NAME.test(name)) return fail({ kind: 'bad-name', file: name.slice(0, 80) })
  const method = short(HEADER.method)
  const isKnown = method === STORED || method === DEFLATED
  if (!isKnown || (short(HEADER.flags) & ENCRYPTED) !== 0) return fail({ kind: 'method', file: name })

  const [packedBytes, bytes] = [long(HEADER.packed), long(HEADER.bytes)]
  if (bytes > SMALL_BYTES && bytes > packedBytes * ARCHIVE_LIMITS.ratio) return fail({ kind: 'ratio', file: name })
  const packed = packedOf(view, long(NAMES.local), packedBytes, archive)
  if (!packed || (method === STORED && packedBytes !== bytes)) return fail({ kind: 'damaged', file: name })
  return ok({
    entry: { name, isDeflated: method === DEFLATED, bytes, packed },
    next: nameEnd + short(NAMES.extra) + short(NAMES.comment),
  })
}

function packedOf(view: DataView, local: number, length: number, archive: Uint8Array): Uint8Array | null {
  if (local + LOCAL.length > view.byteLength || view.getUint32(local, true) !== LOCAL.signature) return null
  const names = view.getUint16(local + LOCAL.name, true) + view.getUint16(local + LOCAL.extra, true)
  const start = local + LOCAL.length + names
  return start + length <= view.byteLength ? archive.subarray(start, start + length) : null
}
