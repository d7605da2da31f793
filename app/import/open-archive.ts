import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, ok, type Result } from '#app/base/result.ts'
import { takeTurns, type Rest } from '#app/base/turns.ts'
import type { ArchiveFault } from '#app/import/archive-fault.ts'
import { archiveTransport } from '#app/import/archive-transport.ts'
import { readMetadata, type Metadata } from '#app/import/read-metadata.ts'
import { readRecords } from '#app/import/read-records.ts'
import { unpack } from '#app/import/unpack.ts'
import { readDirectory } from '#app/import/zip-directory.ts'
import { ARCHIVE_LIMITS, METADATA_FILE, RECORDS_FILE } from '#app/state/archive-format.ts'
import type { OpenedArchive } from '#app/state/opened-archive.ts'

/**
 * Reads an archive that the page exported, to be shown by `showArchive`. Nothing of it is taken when one file in it is too
 * large, damaged or changed. Nothing leaves the page. Throws the reason of `signal` when the caller gave up.
 */
export async function openArchive(file: File, signal: AbortSignal): Promise<Result<OpenedArchive, ArchiveFault>> {
  if (file.size > ARCHIVE_LIMITS.packedBytes) return fail({ kind: 'too-large' })
  const rest = takeTurns(signal)
  const unpacked = await unpackAll(file, rest)
  if (!unpacked.ok) return unpacked
  const files = unpacked.value
  const about = files.get(METADATA_FILE)
  if (!about) return fail({ kind: 'missing', file: METADATA_FILE })
  const metadata = readMetadata(about)
  if (!metadata.ok) return metadata
  const fault = await findChange(files, metadata.value, rest)
  if (fault) return fail(fault)
  const bytes = files.get(RECORDS_FILE)
  if (!bytes) return fail({ kind: 'missing', file: RECORDS_FILE })
  const records = readRecords(bytes, metadata.value.caseId)
  if (!records.ok) return records

  const { caseId, exported, isMock, positionsLeftOut, view, dataHash } = metadata.value
  const transport = archiveTransport({ caseId, exported, dataHash, records: records.value })
  return ok({ name: file.name, caseId, exported, isMock, positionsLeftOut, view, transport })
}

type Files = ReadonlyMap<string, Uint8Array>

async function unpackAll(file: File, rest: Rest): Promise<Result<Files, ArchiveFault>> {
  let archive: Uint8Array
  try {
    archive = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Gone from the disk since it was chosen, or not to be read.
    return fail({ kind: 'unreadable' })
  }
  const directory = readDirectory(archive)
  if (!directory.ok) return directory
  const files = new Map<string, Uint8Array>()
  for (const entry of directory.value) {
    const unpacked = await unpack(entry, rest)
    if (!unpacked.ok) return unpacked
    files.set(entry.name, unpacked.value)
  }
  return ok(files)
}

/** Holds each file against its sum; all that are listed must be there, and none besides. */
async function findChange(files: Files, { sums, dataHash }: Metadata, rest: Rest): Promise<ArchiveFault | null> {
  for (const name of sums.keys()) if (!files.has(name)) return { kind: 'missing', file: name }
  for (const [name, bytes] of files) {
    if (name === METADATA_FILE) continue
    const sum = sums.get(name)
    if (sum === undefined) return { kind: 'unlisted', file: name }
    if ((await sumOf(bytes, rest)) !== sum) return { kind: 'changed', file: name }
  }
  return sums.get(RECORDS_FILE) === dataHash ? null : { kind: 'metadata', field: 'dataHash' }
}

const SLICE_BYTES = 256 * 1024

async function sumOf(bytes: Uint8Array, rest: Rest): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    hash.update(bytes.subarray(at, at + SLICE_BYTES))
    const due = rest()
    if (due) await due
  }
  return bytesToHex(hash.digest())
}
