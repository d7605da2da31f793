import type { FeedName } from '#app/feeds/feed.ts'
import type { TimeMode } from '#app/domain/time-mode.ts'

/*
 * The archive that the page exports and opens again. What writes it and what reads it are in different rooms; what they
 * must agree on is here.
 */

export const ARCHIVE_FORMAT = 'transload-archive'
/** Raise it when an older reader would read wrongly. */
export const ARCHIVE_VERSION = 1

export const METADATA_FILE = 'metadata.json'
export const RECORDS_FILE = 'records.json'

const MIB = 1024 * 1024
/** More than this is not opened. `ratio`: unpacked to packed size of one file. */
export const ARCHIVE_LIMITS = { packedBytes: 64 * MIB, unpackedBytes: 64 * MIB, entries: 50, ratio: 200 } as const

export const inMib = (bytes: number): number => Math.round(bytes / MIB)

/**
 * All that `metadata.json` says. It is a closed list: nothing of the machine or the person who exported is in it. Times
 * are ISO 8601 with Z; a `to` is the first moment after.
 */
export type ArchiveMetadata = {
  readonly format: typeof ARCHIVE_FORMAT
  readonly version: number
  readonly case: { readonly id: string; readonly name: string }
  readonly exported: string
  /** The query of the view's address, by which the same board is put on the table again. */
  readonly view: string
  readonly window: ArchiveSpan
  /** What of the window is shown: all of it, or less. */
  readonly shown: ArchiveSpan & { readonly mode: TimeMode }
  /** Day as 2023-10-13; null: all that is known now counts. */
  readonly knownOn: string | null
  readonly struck: { readonly sources: readonly string[]; readonly origins: readonly string[] }
  /** Such as "B2", "B" or "2"; null: any. */
  readonly leastGrade: string | null
  readonly withheld: { readonly later: number; readonly struck: number; readonly below: number }
  /** What the tables hold. */
  readonly rows: 'window' | 'all'
  readonly isMock: boolean
  readonly isSynthetic: boolean
  /** Feeds that gave nothing and are not counted. */
  readonly feedsMissing: readonly FeedName[]
  /** Reported positions of the case; none is in the archive. */
  readonly positionsLeftOut: number
  /** SHA-256 of the records: the version of the data. */
  readonly dataHash: string
  readonly files: readonly ArchiveFile[]
}

export type ArchiveSpan = { readonly from: string; readonly to: string; readonly lastDayIncluded: string }

export type ArchiveFile = {
  readonly name: string
  readonly bytes: number
  /** Rows, features or records in the file, and how many there are in the window and in all. null: it has none. */
  readonly rows: { readonly written: number; readonly window: number; readonly all: number } | null
  /** 64 hexadecimal digits. */
  readonly sha256: string
}
