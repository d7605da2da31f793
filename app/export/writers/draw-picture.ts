import { assertNever } from '#app/base/ensure.ts'
import { TLP_COLOURS } from '#app/domain/handling.ts'
import type { PictureLayout } from '#app/export/writers/layout.ts'
import { drawSample } from '#app/export/writers/draw-sample.ts'
import type { Mark, Palette } from '#app/export/writers/marks.ts'
import { cssFont, type Pen } from '#app/export/writers/pen.ts'

/** Draws the whole picture: paper, map in its frame, then all marks. */
export function drawPicture(
  pen: Pen,
  layout: PictureLayout,
  strip: readonly Mark[],
  map: CanvasImageSource,
  palette: Palette,
): void {
  const { width, height, unit } = layout
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, width, height)
  const frame = layout.map
  pen.drawImage(map, frame.x, frame.y, frame.width, frame.height)
  pen.strokeStyle = palette['rule-strong']
  pen.lineWidth = unit
  pen.strokeRect(frame.x, frame.y, frame.width, frame.height)
  for (const mark of [...layout.marks, ...strip]) drawMark(pen, mark, palette)
}

function drawMark(pen: Pen, mark: Mark, palette: Palette): void {
  switch (mark.kind) {
    case 'text':
      pen.font = cssFont(mark.font)
      pen.textAlign = mark.align
      pen.fillStyle = palette[mark.ink]
      pen.fillText(mark.text, mark.x, mark.y)
      return
    case 'fill':
      pen.fillStyle = palette[mark.ink]
      pen.fillRect(mark.rect.x, mark.rect.y, mark.rect.width, mark.rect.height)
      return
    case 'label-box':
      pen.fillStyle = '#000000'
      pen.fillRect(mark.rect.x, mark.rect.y, mark.rect.width, mark.rect.height)
      return
    case 'label':
      pen.font = cssFont(mark.font)
      pen.textAlign = 'right'
      pen.fillStyle = TLP_COLOURS[mark.text]
      pen.fillText(mark.text, mark.x, mark.y)
      return
    case 'sample':
      return drawSample(pen, mark, palette)
    case 'scale-bar':
      return drawScaleBar(pen, mark, palette)
    case 'north-arrow':
      return drawNorthArrow(pen, mark, palette)
    default:
      assertNever(mark)
  }
}

function drawScaleBar(pen: Pen, { x, y, length, unit }: Extract<Mark, { kind: 'scale-bar' }>, palette: Palette): void {
  pen.strokeStyle = palette.ink
  pen.lineWidth = 1.6 * unit
  pen.lineCap = 'butt'
  pen.lineJoin = 'miter'
  pen.beginPath()
  pen.moveTo(x, y - 5 * unit)
  pen.lineTo(x, y)
  pen.lineTo(x + length, y)
  pen.lineTo(x + length, y - 5 * unit)
  pen.stroke()
}

/*
 *      N        turned against the bearing: with the east up (bearing 90), north lies to the left
 *     / \
 *    /_|_\
 */
function drawNorthArrow(pen: Pen, { rect, bearing }: Extract<Mark, { kind: 'north-arrow' }>, palette: Palette): void {
  const [cx, cy] = [rect.x + rect.width / 2, rect.y + rect.height / 2]
  const angle = (-bearing * Math.PI) / 180
  const size = rect.width / 2
  const to = (across: number, along: number): [number, number] => [
    cx + (across * Math.cos(angle) + along * Math.sin(angle)) * size,
    cy + (across * Math.sin(angle) - along * Math.cos(angle)) * size,
  ]
  pen.fillStyle = palette.ink
  pen.beginPath()
  pen.moveTo(...to(0, 0.46))
  pen.lineTo(...to(0.42, -0.86))
  pen.lineTo(...to(0, -0.58))
  pen.lineTo(...to(-0.42, -0.86))
  pen.closePath()
  pen.fill()
}
