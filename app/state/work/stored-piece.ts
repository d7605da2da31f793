import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Item, PieceName } from '#app/domain/work/work.ts'
import type { Instant } from '#app/domain/time.ts'
import { WORK_VERSION, upgradeItems } from '#app/state/work/upgrades.ts'

/** A piece of the work as the browser keeps it. */
export type StoredPiece = {
  readonly format: typeof FORMAT
  readonly version: number
  /** One more with each save: who writes over a revision that he has not seen is refused. */
  readonly revision: number
  readonly saved: Instant
  /** The items as JSON, and the SHA-256 of that text. */
  readonly text: string
  readonly checksum: string
}

const FORMAT = 'transload-work'

/** Nothing may be written over what is unreadable, or of a later release. */
export type ReadPiece =
  | { readonly kind: 'items'; readonly revision: number; readonly checksum: string; readonly items: readonly Item[] }
  | { readonly kind: 'newer' | 'damaged' }

export const checksumOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

export function storedPiece(items: readonly Item[], revision: number, saved: Instant): StoredPiece {
  const text = JSON.stringify(items)
  return { format: FORMAT, version: WORK_VERSION, revision, saved, text, checksum: checksumOf(text) }
}

/** Reads what lies under the name of a piece distrustfully. Its version comes first: a later one may sum otherwise. */
export function readStored(piece: PieceName, stored: unknown): ReadPiece {
  if (stored === undefined) return { kind: 'items', revision: 0, checksum: '', items: [] }
  if (!isOurs(stored)) return { kind: 'damaged' }
  const { version, revision, text, checksum } = stored
  if (version > WORK_VERSION) return { kind: 'newer' }
  if (typeof text !== 'string' || checksum !== checksumOf(text)) return { kind: 'damaged' }
  const items = upgradeItems(piece, version, JSON.parse(text) as unknown)
  return items ? { kind: 'items', revision, checksum, items } : { kind: 'damaged' }
}

function isOurs(stored: unknown): stored is StoredPiece {
  if (typeof stored !== 'object' || stored === null) return false
  const { format, version, revision } = stored as Partial<StoredPiece>
  return format === FORMAT && typeof version === 'number' && typeof revision === 'number'
}
