import type { Snapshot } from '#app/export/snapshot.ts'
import type { SlidePicture } from '#app/export/writers/deck.ts'
import type { PictureLayout } from '#app/export/writers/layout.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import { PictureError, writePng } from '#app/export/writers/png.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'

/** px; the map itself is 16 to 9. */
const WIDTH = 1600
const MAP_HEIGHT = 900
/** Under half of a slide is map: letters twice as large as in a picture of the same width can still be read. */
const UNIT = 1.6
const STRIP = Math.round(64 * UNIT)
const SIZE = { width: WIDTH, height: MAP_HEIGHT + STRIP }

/** Ten of these, with the words of ten slides, stay under 5 MB. */
const LARGEST_BYTES = 440_000
const QUALITIES = [0.92, 0.86, 0.78, 0.7] as const

type Order = {
  readonly snapshot: Snapshot
  readonly capture: CaptureMap | null
  readonly palette: Palette
  readonly signal: AbortSignal
}

type TakenPicture = { readonly picture: SlidePicture; readonly credits: readonly string[] }

/** The map alone, with its north and its scales under it, looked over like any picture before it is given out. */
export async function takeSlidePicture({ snapshot, capture, palette, signal }: Order): Promise<TakenPicture> {
  let credits: readonly string[] = []
  const watched: CaptureMap | null =
    capture &&
    (async (size, stop) => {
      const map = await capture(size, stop)
      credits = map.credits
      return map
    })
  const onStep = () => {}
  const png = await writePng({ snapshot, size: SIZE, capture: watched, palette, signal, onStep, layout: bareLayout })
  const file = await light(png)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { picture: { type: file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png', bytes, ...SIZE }, credits }
}

const bareLayout = (): PictureLayout => ({
  ...SIZE,
  unit: UNIT,
  map: { x: 0, y: 0, width: WIDTH, height: MAP_HEIGHT },
  strip: { x: 8, y: MAP_HEIGHT, width: WIDTH - 16, height: STRIP },
  marks: [],
})

/**
 * The picture without its unused transparency, which makes handouts quick to write; where it is full of detail and so too
 * heavy without loss, the finest JPEG that is light enough.
 */
async function light(png: Blob): Promise<Blob> {
  const picture = await createImageBitmap(png)
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) throw new PictureError('encoding')
  pen.drawImage(picture, 0, 0)
  picture.close()
  const encode = (type: SlidePicture['type'], quality?: number) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
  let file = await encode('image/png')
  for (const quality of QUALITIES) {
    if (file && file.size <= LARGEST_BYTES) return file
    file = await encode('image/jpeg', quality)
  }
  if (!file) throw new PictureError('encoding')
  return file
}
