import { fromBase64, toBase64 } from '#app/base/base64.ts'
import type { Picture, Pictures, SavedSlide } from '#app/domain/work/work.ts'
import type { WireCaseFile } from '#app/feeds/work/case-file-schema.ts'
import { pictureIdOf } from '#app/feeds/work/picture-id.ts'

type WirePicture = NonNullable<WireCaseFile['pictures']>[number]

/** The first bytes of the two kinds of picture. */
const BEGINNINGS = { 'image/png': [0x89, 0x50, 0x4e, 0x47], 'image/jpeg': [0xff, 0xd8, 0xff] } as const

export type ReadPictures = {
  readonly pictures: Pictures
  /** Under what name the file has a picture, and under what we have it. */
  readonly names: ReadonlyMap<string, string>
  /** Places of those that are no pictures. */
  readonly broken: readonly number[]
}

/** Pictures under the names that their bytes give them, whatever the file calls them. */
export function readPictures(listed: readonly WirePicture[]): ReadPictures {
  const pictures = new Map<string, Picture>()
  const names = new Map<string, string>()
  const broken: number[] = []
  for (const [index, { id, type, width, height, base64 }] of listed.entries()) {
    const bytes = fromBase64(base64)
    if (!bytes || BEGINNINGS[type].some((byte, at) => bytes[at] !== byte)) {
      broken.push(index)
      continue
    }
    const name = pictureIdOf(bytes)
    names.set(id, name)
    pictures.set(name, { type, bytes, width, height })
  }
  return { pictures, names, broken }
}

/** Those that the slides show, each once. */
export const writtenPictures = (slides: readonly SavedSlide[], pictures: Pictures): readonly WirePicture[] =>
  [...new Set(slides.map(({ pictureId }) => pictureId))].flatMap((id) => {
    const picture = pictures.get(id)
    if (!picture) return []
    const { type, width, height, bytes } = picture
    return [{ id, type, width, height, base64: toBase64(bytes) }]
  })
