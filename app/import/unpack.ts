import { Inflate } from 'fflate'
import { fail, ok, type Result } from '#app/base/result.ts'
import type { Rest } from '#app/base/turns.ts'
import type { ArchiveFault } from '#app/import/archive-fault.ts'
import type { ZipEntry } from '#app/import/zip-directory.ts'

/** Deflate makes at most 1,032 bytes of one, so a slice never makes more than 17 MB before it is looked at. */
const SLICE_BYTES = 16 * 1024

/** Unpacks one file in slices, and stops as soon as it holds more than its directory says. */
export async function unpack(entry: ZipEntry, rest: Rest): Promise<Result<Uint8Array, ArchiveFault>> {
  if (!entry.isDeflated) return ok(entry.packed)
  const unpacked = new Uint8Array(entry.bytes)
  let length = 0
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= unpacked.length) unpacked.set(piece, length)
    length += piece.length
  })
  const damaged = fail({ kind: 'damaged', file: entry.name } as const)
  for (let at = 0; at < entry.packed.length; at += SLICE_BYTES) {
    const isLast = at + SLICE_BYTES >= entry.packed.length
    try {
      inflate.push(entry.packed.subarray(at, at + SLICE_BYTES), isLast)
    } catch {
      return damaged
    }
    if (length > unpacked.length) return damaged
    const due = rest()
    if (due) await due
  }
  return length === unpacked.length ? ok(unpacked) : damaged
}
