import { takeTurns } from '#app/base/turns.ts'
import type { Snapshot } from '#app/export/snapshot.ts'
import { parseColour, pixelJudge, type PictureFault } from '#app/export/writers/check-picture.ts'
import { drawPicture } from '#app/export/writers/draw-picture.ts'
import { encodePng } from '#app/export/writers/encode-png.ts'
import { layoutPicture, type PictureLayout } from '#app/export/writers/layout.ts'
import { layoutStrip } from '#app/export/writers/layout-strip.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import type { PictureTheme } from '#app/state/picture-options.ts'
import { FAMILIES, measureWith } from '#app/export/writers/pen.ts'
import { MapPictureError, type CaptureMap, type MapPicture, type MapPictureErrorKind } from '#app/state/map-picture.ts'

export type PictureStep = 'map' | 'drawing' | 'checking'

/** Why there is no file. `encoding`: the browser could not make one of this size. */
export type PictureFailure = MapPictureErrorKind | PictureFault | 'encoding'

export class PictureError extends Error {
  readonly kind: PictureFailure

  constructor(kind: PictureFailure) {
    super(`No picture: ${kind}`)
    this.name = 'PictureError'
    this.kind = kind
  }
}

export type PictureOrder = {
  readonly snapshot: Snapshot
  readonly size: { readonly width: number; readonly height: number }
  readonly capture: CaptureMap | null
  readonly palette: Palette
  /** That of the map; left out: as on screen. */
  readonly theme?: PictureTheme
  readonly signal: AbortSignal
  readonly onStep: (step: PictureStep) => void
  /** Where things stand; left out: map, figures, legend, notes and sources on one sheet. */
  readonly layout?: typeof layoutPicture
}

/** px of the picture for one px of the screen, at 1920 x 1080: the map's names come out as large as the small print. */
const MAP_LETTERS = 1.25

/**
 * Makes the picture as a PNG file of exactly the size asked for, and gives it back only when it holds the map that it
 * should. Rejects with a `PictureError` otherwise.
 */
export async function writePng(order: PictureOrder): Promise<Blob> {
  const { snapshot, size, capture, palette, signal, onStep } = order
  if (!capture) throw new PictureError('lost')
  stopIfAborted(signal)
  onStep('map')
  await loadLetters(snapshot)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const pen = penOf(canvas)
  const layout = (order.layout ?? layoutPicture)(snapshot, size, measureWith(pen))
  const map = await takeMap(capture, layout, order.theme, signal)
  onStep('drawing')
  const rest = takeTurns(signal)
  drawPicture(pen, layout, layoutStrip(layout, map, snapshot, measureWith(pen)), map.canvas, palette)
  await rest()
  const file = await encode(canvas, signal)
  stopIfAborted(signal)
  onStep('checking')
  const fault = await check(file, layout, map, snapshot, palette, signal)
  stopIfAborted(signal)
  if (fault) throw new PictureError(fault)
  return file
}

/** Canvas draws with what is loaded and never waits, so each weight is asked for with the letters that will be drawn. */
async function loadLetters(snapshot: Snapshot): Promise<void> {
  const words = JSON.stringify(snapshot)
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 20px ${FAMILIES}`, words)))
}

async function takeMap(
  capture: CaptureMap,
  layout: PictureLayout,
  theme: PictureTheme | undefined,
  signal: AbortSignal,
): Promise<MapPicture> {
  const { width, height } = layout.map
  try {
    // Who cancels need not wait for a map that does not listen.
    const map = await Promise.race([
      capture({ width, height, pixelRatio: MAP_LETTERS * layout.unit, ...(theme && { theme }) }, signal),
      aborted(signal),
    ])
    stopIfAborted(signal)
    return map
  } catch (error) {
    if (error instanceof MapPictureError) throw new PictureError(error.kind)
    throw error
  }
}

/** A canvas with foreign pixels in it refuses to be read; that is the same to the reader as a lost one. */
async function encode(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<Blob> {
  let file: Blob | null
  try {
    file = await encodePng(canvas, signal)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') throw new PictureError('lost')
    throw error
  }
  stopIfAborted(signal)
  if (!file) throw new PictureError('encoding')
  return file
}

/** Opens the file again and looks at the map in it. */
async function check(
  file: Blob,
  { map: frame, width, height }: PictureLayout,
  { modesShown }: MapPicture,
  { modes }: Snapshot,
  palette: Palette,
  signal: AbortSignal,
): Promise<PictureFault | 'encoding' | null> {
  const decoded = await createImageBitmap(file)
  if (decoded.width !== width || decoded.height !== height) return 'encoding'
  const canvas = document.createElement('canvas')
  canvas.width = frame.width
  canvas.height = frame.height
  const pen = penOf(canvas)
  pen.drawImage(decoded, -frame.x, -frame.y)
  decoded.close()
  const expected = modes
    .filter((mode) => modesShown?.includes(mode) ?? true)
    .flatMap((mode) => {
      const colour = parseColour(palette[mode])
      return colour ? [{ mode, colour }] : []
    })
  const judge = pixelJudge(expected)
  const rest = takeTurns(signal)
  for (let top = 0; top < frame.height; top += BAND) {
    judge.look(pen.getImageData(0, top, frame.width, Math.min(BAND, frame.height - top)).data)
    const due = rest()
    if (due) await due
  }
  return judge.verdict()
}

/** Rows of pixels that are looked at in one go. */
const BAND = 64

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  // Read back it is in any case: kept in plain memory, it need not come from the graphics card each time.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  // No context: the browser has no room for a canvas of this size.
  if (!pen) throw new PictureError('encoding')
  return pen
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new PictureError('aborted'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new PictureError('aborted')
}
