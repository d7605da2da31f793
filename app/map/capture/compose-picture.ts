import { drawLabel, type SetLabel } from '#app/map/capture/label-pen.ts'
import { takenBy, type PicturePlan } from '#app/map/capture/plan-picture.ts'
import { sizeOf, type Rect, type Size } from '#app/map/geometry/rect.ts'
import { cssColor, INKS, type Ink } from '#app/map/ink.ts'
import { arrangeLabels, type Arranged, type Sizes } from '#app/map/labels/arrange-labels.ts'
import { projector } from '#app/map/labels/projector.ts'
import type { Scene } from '#app/map/scene.ts'
import type { Stage } from '#app/map/stage.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'

type Parts = {
  readonly main: Stage
  readonly inset: Stage | null
  readonly plan: PicturePlan
  readonly pane: Size
  readonly ink: Ink
}

const FRAME_PX = 1.5

/** Lays the canvases onto one another as they lie on screen: base map, the inset's base map, all layers, its frame. */
export function compose(pen: CanvasRenderingContext2D, { main, inset, plan: { aside }, pane, ink }: Parts): void {
  const [base, layers] = main.canvases()
  if (!base || !layers) return
  pen.drawImage(base, 0, 0, pane.width, pane.height)
  const [ground] = inset?.canvases() ?? []
  if (aside && ground) {
    const { width, height } = sizeOf(aside.rect)
    pen.drawImage(ground, aside.rect.left, aside.rect.top, width, height)
  }
  pen.drawImage(layers, 0, 0, pane.width, pane.height)
  if (aside) {
    const { width, height } = sizeOf(aside.rect)
    pen.strokeStyle = cssColor(ink.ink)
    pen.lineWidth = FRAME_PX
    pen.strokeRect(aside.rect.left, aside.rect.top, width, height)
  }
}

type Words = {
  readonly stage: Stage
  readonly plan: PicturePlan
  readonly words: readonly SetLabel[]
  readonly sizes: Sizes
  readonly scene: Scene
  readonly theme: MapTheme
}

/** Where the words of the main map stand. */
export const arrangeWords = (options: Words & { readonly pane: Size }): Arranged =>
  arrange(options, options.pane, takenBy(options.plan.aside))

/** The words of the main map. */
export function drawWords(pen: CanvasRenderingContext2D, options: Words, arranged: Arranged): void {
  write(pen, options, arranged, { left: 0, top: 0 })
}

/** The words of the inset, inside its frame. */
export function drawInsetWords(pen: CanvasRenderingContext2D, options: Words): void {
  const { aside } = options.plan
  if (aside) write(pen, options, arrange(options, sizeOf(aside.rect), []), aside.rect)
}

const arrange = ({ stage, words, sizes, scene }: Words, pane: Size, obstacles: readonly Rect[]): Arranged =>
  arrangeLabels({
    labels: words.map(({ label }) => label),
    scene,
    sizes,
    pane,
    obstacles,
    zoom: stage.map.getZoom(),
    project: projector(stage.map),
  })

function write(
  pen: CanvasRenderingContext2D,
  { words, theme }: Words,
  { placed, short }: Arranged,
  origin: Pick<Rect, 'left' | 'top'>,
): void {
  for (const set of words) {
    const spot = placed.get(set.label.id)
    if (!spot) continue
    const at = { ...spot, left: origin.left + spot.left, top: origin.top + spot.top }
    drawLabel(pen, set, at, INKS[theme], short.has(set.label.id))
  }
}

const SAMPLE = 48

/** Is there nothing but one colour? A lost drawing surface gives that. */
export function isBlank(canvas: HTMLCanvasElement): boolean {
  const sample = document.createElement('canvas')
  Object.assign(sample, { width: SAMPLE, height: SAMPLE })
  const pen = sample.getContext('2d', { willReadFrequently: true })
  if (!pen) return true
  pen.drawImage(canvas, 0, 0, SAMPLE, SAMPLE)
  const pixels = new Uint32Array(pen.getImageData(0, 0, SAMPLE, SAMPLE).data.buffer)
  return pixels.every((pixel) => pixel === pixels[0])
}
