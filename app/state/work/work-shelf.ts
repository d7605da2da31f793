import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { UseStore } from 'idb-keyval'
import type { Item, PieceName } from '#app/domain/work/work.ts'
import type { Instant } from '#app/domain/time.ts'
import { WORK_VERSION, upgradeItems } from '#app/state/work/upgrades.ts'

/** A piece of the work as the browser keeps it. */
type Stored = {
  readonly format: 'transload-work'
  readonly version: number
  /** One more with each save: who writes over a revision that he has not seen is refused. */
  readonly revision: number
  readonly saved: Instant
  /** The items as JSON, and the SHA-256 of that text. */
  readonly text: string
  readonly checksum: string
}

/** Nothing may be written over what is unreadable, or of a later release. */
export type ReadPiece =
  | { readonly kind: 'items'; readonly revision: number; readonly checksum: string; readonly items: readonly Item[] }
  | { readonly kind: 'newer' | 'damaged' }

export type SaveOutcome = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'behind' }

export type WorkShelf = {
  readonly read: (piece: PieceName) => Promise<ReadPiece>
  /**
   * Writes over the revision named, and over no other. `saved` means that the browser has completed the transaction and
   * that what it gives back has our version and sum (or that another tab, having seen ours, went on from it).
   */
  readonly save: (piece: PieceName, over: number, items: readonly Item[], now: Instant) => Promise<SaveOutcome>
}

const checksumOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

export function workShelf(use: UseStore): WorkShelf {
  const kept = (piece: PieceName) =>
    strictly<Stored | undefined>(use, 'readonly', (store, give) => {
      const request = store.get(piece)
      request.addEventListener('success', () => give(request.result as Stored | undefined))
    })
  return {
    read: async (piece) => readStored(await kept(piece)),
    save: async (piece, over, items, now) => {
      const text = JSON.stringify(items)
      const record: Stored = {
        format: 'transload-work',
        version: WORK_VERSION,
        revision: over + 1,
        saved: now,
        text,
        checksum: checksumOf(text),
      }
      const isWritten = await strictly<boolean>(use, 'readwrite', (store, give) => {
        const request = store.get(piece)
        request.addEventListener('success', () => {
          const isCurrent = ((request.result as Stored | undefined)?.revision ?? 0) === over
          if (isCurrent) store.put(record, piece)
          give(isCurrent)
        })
      })
      if (!isWritten) return { kind: 'behind' }
      const back = await kept(piece)
      const isThere = back?.revision === record.revision && back.checksum === checksumOf(back.text)
      const isContinued = back !== undefined && back.revision > record.revision
      if (isContinued || (isThere && back.checksum === record.checksum)) return { kind: 'saved', revision: over + 1 }
      throw new Error('What was read back is not what was written')
    },
  }
}

function readStored(stored: Stored | undefined): ReadPiece {
  if (stored === undefined) return { kind: 'items', revision: 0, checksum: '', items: [] }
  if (stored.format !== 'transload-work' || stored.checksum !== checksumOf(stored.text)) return { kind: 'damaged' }
  if (stored.version > WORK_VERSION) return { kind: 'newer' }
  const items = upgradeItems(stored.version, JSON.parse(stored.text) as unknown)
  return items ? { kind: 'items', revision: stored.revision, checksum: stored.checksum, items } : { kind: 'damaged' }
}

/**
 * One transaction that is only done when it is on the disk. Browsers are content with less unless asked, and the store that
 * we are given cannot be asked, so its database is.
 */
const strictly = <T>(
  use: UseStore,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore, give: (result: T) => void) => void,
): Promise<T> =>
  use(
    'readonly',
    ({ name, transaction: { db } }) =>
      new Promise<T>((resolve, reject) => {
        const transaction = db.transaction(name, mode, { durability: 'strict' })
        let result: T | undefined
        transaction.addEventListener('complete', () => resolve(result as T))
        // A full disk shows only here.
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')))
        act(transaction.objectStore(name), (given) => (result = given))
      }),
  )
