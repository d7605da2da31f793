import { Zip, ZipDeflate } from 'fflate'
import { firstZipDate } from '#app/domain/time.ts'
import { takeTurns } from '#app/base/turns.ts'

/** A file of an archive, in pieces. */
export type Packed = { readonly name: string; readonly pieces: readonly Uint8Array[] }

/**
 * Packs files in the order of their names. All bear the same date, so that the same files give the same bytes on any
 * machine on any day. Works in slices and throws the reason of `signal` when the caller gave up.
 */
export async function zipFiles(files: readonly Packed[], signal: AbortSignal): Promise<readonly Uint8Array[]> {
  const rest = takeTurns(signal)
  const packed: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    packed.push(piece)
  })
  for (const { name, pieces } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = firstZipDate()
    zip.add(entry)
    for (const piece of pieces) {
      entry.push(piece)
      const due = rest()
      if (due) await due
    }
    entry.push(new Uint8Array(0), true)
  }
  zip.end()
  return packed
}
