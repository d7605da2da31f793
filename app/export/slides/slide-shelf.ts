import { delMany, get, getMany, setMany, type UseStore } from 'idb-keyval'
import type { Slide } from '#app/export/slides/slide.ts'
import type { SlidePicture } from '#app/export/writers/deck.ts'
import { keptStore } from '#app/state/kept-store.ts'

/** A slide without its picture, which lies beside it: words change often, pictures never. */
type StoredSlide = Omit<Slide, 'picture'>
/** Raise it when the form of a slide changes; trays of another version are left where they are. */
const VERSION = 2
type StoredTray = { readonly version: typeof VERSION; readonly slides: readonly StoredSlide[] }

const TRAY = 'tray'
const pictureKey = (id: string): string => `picture:${id}`

/** A database that another tab holds open may never answer, ms. */
const PATIENCE_MS = 3_000

export type Shelf = {
  /** The slides, and how many were left out since their picture is gone. */
  readonly read: () => Promise<{ readonly slides: readonly Slide[]; readonly lost: number }>
  readonly write: (slides: readonly Slide[]) => Promise<void>
}

/** The browser's own database for this page. What it refuses is thrown. */
export function openShelf(): Shelf {
  let database: UseStore | null = null
  const store = () => (database ??= keptStore('transload-briefing', 'slides'))
  /** The pictures that lie there. */
  const kept = new Set<string>()
  return {
    read: async () => {
      const tray = await inTime(get<StoredTray>(TRAY, store()))
      if (tray?.version !== VERSION) return { slides: [], lost: 0 }
      const pictures = await getMany<SlidePicture | undefined>(
        tray.slides.map(({ pictureId }) => pictureKey(pictureId)),
        store(),
      )
      const slides = tray.slides.flatMap((slide, index): readonly Slide[] => {
        const picture = pictures[index]
        return picture ? [{ ...slide, picture }] : []
      })
      for (const { pictureId } of slides) kept.add(pictureId)
      return { slides, lost: tray.slides.length - slides.length }
    },
    write: async (slides) => {
      const wanted = new Map(slides.map(({ pictureId, picture }) => [pictureId, picture]))
      const tray: StoredTray = { version: VERSION, slides: slides.map(wordsOf) }
      const added = [...wanted].filter(([id]) => !kept.has(id))
      const gone = [...kept].filter((id) => !wanted.has(id))
      // Pictures and words in one go: no tray ever names a picture that is not there.
      await inTime(
        setMany([...added.map(([id, picture]): [string, unknown] => [pictureKey(id), picture]), [TRAY, tray]], store()),
      )
      await delMany(gone.map(pictureKey), store())
      for (const [id] of added) kept.add(id)
      for (const id of gone) kept.delete(id)
    },
  }
}

const wordsOf = ({ id, view, title, notes, made, content, receipt, pictureId }: Slide): StoredSlide => ({
  id,
  view,
  title,
  notes,
  made,
  content,
  receipt,
  pictureId,
})

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The database does not answer')), PATIENCE_MS)
    }),
  ])
