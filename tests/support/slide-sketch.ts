import type { Picture, SavedSlide } from '#app/domain/work/work.ts'
import { pictureIdOf } from '#app/feeds/work/picture-id.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { slideOf } from '#tests/export/deck-sketch.ts'

const { content, receipt } = slideOf(publishedBoard())

/** What begins like a picture, and is told from others by the bytes after. */
export const pictureOf = (...bytes: readonly number[]): Picture => ({
  type: 'image/png',
  bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...bytes]),
  width: 4,
  height: 3,
})

/** A slide of the published case, as it is kept. */
export const savedSlide = (id: string, title: string, picture: Picture = pictureOf(1)): SavedSlide => ({
  id,
  title,
  notes: `Say: ${title}`,
  view: 'from=2023-09-07&to=2023-10-01',
  made: { title, notes: '' },
  pictureId: pictureIdOf(picture.bytes),
  content,
  receipt,
})
