import type { UseStore } from 'idb-keyval'
import type { Instant } from '#app/domain/time.ts'
import {
  PIECES,
  type Item,
  type Picture,
  type PieceName,
  type Pictures,
  type SavedSlide,
} from '#app/domain/work/work.ts'
import { pictureIdOf } from '#app/feeds/work/picture-id.ts'
import { checksumOf, readStored, storedPiece, type ReadPiece, type StoredPiece } from '#app/state/work/stored-piece.ts'
import { strictly } from '#app/state/work/strictly.ts'

export type SaveOutcome = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'behind' }

export type WorkShelf = {
  readonly read: (piece: PieceName) => Promise<ReadPiece>
  /**
   * Writes over the revision named, and over no other, and with it those of the pictures that are not there yet. `saved`
   * means that the browser has completed the transaction and that what it gives back has our version and sum (or that
   * another tab, having seen ours, went on from it).
   */
  readonly save: (
    piece: PieceName,
    over: number,
    items: readonly Item[],
    now: Instant,
    pictures: Pictures,
  ) => Promise<SaveOutcome>
  /** Pictures by id; null: not there. */
  readonly pictures: (ids: readonly string[]) => Promise<Pictures>
  /** Deletes pictures that no kept slide shows. */
  readonly sweep: () => Promise<void>
  /** What cannot be read, and what was kept aside since it could not be, by its name. */
  readonly unreadable: () => Promise<Readonly<Record<string, unknown>>>
  /** How many pieces were put aside. */
  readonly asideCount: () => Promise<number>
  /** Puts what is damaged under another name, as it is; its place is free then. */
  readonly setAside: () => Promise<void>
}

const PICTURE = 'picture:'
const ASIDE = 'aside:'

export function workShelf(use: UseStore): WorkShelf {
  const kept = <T>(key: string) =>
    strictly<T | undefined>(use, 'readonly', (store, give) =>
      whenDone(store.get(key) as IDBRequest<T | undefined>, give),
    )
  return {
    read: async (piece) => readStored(piece, await kept(piece)),
    save: async (piece, over, items, now, pictures) => {
      const record = storedPiece(items, over + 1, now)
      const added: string[] = []
      const isWritten = await strictly<boolean>(use, 'readwrite', (store, give) =>
        whenDone(store.get(piece) as IDBRequest<StoredPiece | undefined>, (found) => {
          const isCurrent = (found?.revision ?? 0) === over
          if (isCurrent) {
            store.put(record, piece)
            for (const [id, picture] of pictures) if (picture) putMissing(store, id, picture, added)
          }
          give(isCurrent)
        }),
      )
      if (!isWritten) return { kind: 'behind' }
      const back = await kept<StoredPiece>(piece)
      const isThere = back?.revision === record.revision && back.checksum === checksumOf(back.text)
      const isContinued = back !== undefined && back.revision > record.revision
      if (!isContinued && !(isThere && back.checksum === record.checksum)) throw notAsWritten()
      // Whoever went on from ours may have swept by now what ours showed.
      for (const id of isContinued ? [] : added) {
        const picture = await kept<Picture>(PICTURE + id)
        if (!picture || pictureIdOf(picture.bytes) !== id) throw notAsWritten()
      }
      return { kind: 'saved', revision: over + 1 }
    },
    pictures: (ids) =>
      strictly<Pictures>(use, 'readonly', (store, give) => {
        const found = new Map<string, Picture | null>()
        give(found)
        for (const id of new Set(ids)) {
          whenDone(store.get(PICTURE + id) as IDBRequest<Picture | undefined>, (picture) =>
            found.set(id, picture ?? null),
          )
        }
      }),
    sweep: () =>
      strictly<void>(use, 'readwrite', (store) =>
        whenDone(store.get('slides') as IDBRequest<unknown>, (stored) => {
          const read = readStored('slides', stored)
          // Nobody knows what the slides of a later release show.
          if (stored === undefined || read.kind !== 'items') return
          const shown = new Set(read.items.map((slide) => PICTURE + (slide as SavedSlide).pictureId))
          namesFrom(store, PICTURE, (names) => {
            for (const name of names) if (!shown.has(name)) store.delete(name)
          })
        }),
      ),
    unreadable: () =>
      strictly<Readonly<Record<string, unknown>>>(use, 'readonly', (store, give) => {
        const found: Record<string, unknown> = {}
        give(found)
        for (const piece of PIECES) {
          whenDone(store.get(piece) as IDBRequest<unknown>, (stored) => {
            if (readStored(piece, stored).kind !== 'items') found[piece] = stored
          })
        }
        namesFrom(store, ASIDE, (names) => {
          for (const name of names) {
            whenDone(store.get(name) as IDBRequest<unknown>, (stored) => (found[name] = stored))
          }
        })
      }),
    asideCount: () =>
      strictly<number>(use, 'readonly', (store, give) => namesFrom(store, ASIDE, ({ length }) => give(length))),
    setAside: () =>
      strictly<void>(use, 'readwrite', (store) =>
        namesFrom(store, ASIDE, ({ length: count }) => {
          for (const piece of PIECES) {
            whenDone(store.get(piece) as IDBRequest<unknown>, (stored) => {
              if (readStored(piece, stored).kind !== 'damaged') return
              store.put(stored, `${ASIDE}${count + 1}:${piece}`)
              store.delete(piece)
            })
          }
        }),
      ),
  }
}

const notAsWritten = (): Error => new Error('What was read back is not what was written')

const whenDone = <T>(request: IDBRequest<T>, then: (result: T) => unknown): void =>
  request.addEventListener('success', () => then(request.result))

/** Pictures never change: one that is there is the one that is wanted. */
function putMissing(store: IDBObjectStore, id: string, picture: Picture, added: string[]): void {
  whenDone(store.getKey(PICTURE + id), (key) => {
    if (key !== undefined) return
    store.put(picture, PICTURE + id)
    added.push(id)
  })
}

/** All names that begin so. */
const namesFrom = (store: IDBObjectStore, beginning: string, then: (names: readonly string[]) => unknown): void =>
  whenDone(store.getAllKeys(), (keys) =>
    then(keys.filter((key): key is string => typeof key === 'string' && key.startsWith(beginning))),
  )
