import { delMany, get, getMany, type UseStore } from 'idb-keyval'
import { isSame } from '#app/domain/work/same.ts'
import type { Picture, SavedSlide } from '#app/domain/work/work.ts'
import { keptStore } from '#app/state/kept-store.ts'
import { inTime } from '#app/state/work/patient-shelf.ts'
import { pictureIdOf } from '#app/feeds/work/picture-id.ts'

/*
 * Before slides were part of the saved work, their tray had a database of its own: all slides under one key, and each
 * picture, under a name given by chance, beside it. What lies there is taken over once.
 */

const DATABASE = 'transload-briefing'
const TRAY = 'tray'
/** Trays of another version are left where they are. */
const VERSION = 2
type StoredTray = { readonly version: number; readonly slides: readonly SavedSlide[] }

const pictureKey = (id: string): string => `picture:${id}`

export type OlderSlides = { readonly slides: readonly SavedSlide[]; readonly pictures: ReadonlyMap<string, Picture> }

export type OlderTray = {
  /** null: there is none. */
  readonly read: () => Promise<OlderSlides | null>
  /** Forgets what was read. */
  readonly drop: () => Promise<void>
}

export function olderTray(): OlderTray {
  let database: UseStore | null = null
  const store = () => (database ??= keptStore(DATABASE, 'slides'))
  let read: { readonly tray: StoredTray; readonly keys: readonly string[] } | null = null
  return {
    read: async () => {
      if (!(await isThere())) return null
      const tray = await inTime(get<StoredTray>(TRAY, store()))
      if (tray?.version !== VERSION) return null
      const ids = [...new Set(tray.slides.map(({ pictureId }) => pictureId))]
      const found = await inTime(getMany<Picture | undefined>(ids.map(pictureKey), store()))
      read = { tray, keys: [TRAY, ...ids.map(pictureKey)] }
      const pictures = new Map<string, Picture>()
      const names = new Map<string, string>()
      for (const [index, id] of ids.entries()) {
        const picture = found[index]
        if (!picture) continue
        const name = pictureIdOf(picture.bytes)
        names.set(id, name)
        pictures.set(name, picture)
      }
      // A slide whose picture is gone keeps its words.
      const slides = tray.slides.map((slide) => ({
        ...slide,
        pictureId: names.get(slide.pictureId) ?? slide.pictureId,
      }))
      return { slides, pictures }
    },
    drop: async () => {
      // A tab of the earlier release may still write there.
      if (read && isSame(await inTime(get(TRAY, store())), read.tray)) await inTime(delMany([...read.keys], store()))
    },
  }
}

/** To ask for a database that is not there would make it. */
async function isThere(): Promise<boolean> {
  if (!('databases' in indexedDB)) return true
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE)
}
