import type { Basis } from '#app/domain/record.ts'
import { legendShape, type LegendShape } from '#app/export/writers/legend-shape.ts'
import type { Rect } from '#app/export/writers/marks.ts'
import type { PdfPen } from '#app/export/writers/pdf-pen.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

/** Sizes of value and meaning, from the largest that fits. */
const SIZES = [
  [16, 10],
  [14, 9],
  [12, 8],
  [10.5, 7.5],
  [9, 7],
  [8, 6],
] as const

/** Figures and denials in the column beside the map; gives where they end. */
export function drawFigures(
  pen: PdfPen,
  { figures, denials }: SlideContent,
  { x, y: top, width, height }: Rect,
): number {
  const heightAt = ([large, small]: readonly [number, number]) =>
    figures.reduce(
      (sum, { value, meaning }) =>
        sum +
        (value === '' ? 0 : pen.heightOf(value, { width, size: large, weight: 600 })) +
        (meaning === '' ? 0 : pen.heightOf(meaning, { width, size: small })),
      denials === null ? 0 : pen.heightOf(denials, { width, size: small }),
    )
  const [large, small] = SIZES.find((pair) => heightAt(pair) <= height) ?? [7, 5.5]
  let y = top
  for (const { value, meaning } of figures) {
    if (value !== '') y += pen.put('P', value, { x, y, width, size: large, weight: 600, ink: 'ink' })
    if (meaning !== '') y += pen.put('P', meaning, { x, y, width, size: small, ink: 'ink-soft' })
  }
  if (denials !== null) y += pen.put('P', denials, { x, y, width, size: small, ink: 'denial' })
  return y
}

const SAMPLE = 30
const LARGEST = 8

/** Samples and words of the legend, a line each. */
export function drawLegend(pen: PdfPen, { legend, labels }: SlideContent, { x, y: top, width, height }: Rect): void {
  const row = Math.min(LARGEST * 1.45, height / (legend.length + 1))
  const size = row / 1.45
  pen.put('H2', labels.legend, { x, y: top, width, size, weight: 600, ink: 'ink', maxLines: 1 })
  for (const [index, { sample, text }] of legend.entries()) {
    const y = top + (index + 1) * row
    pen.artifact(() => drawSample(pen, legendShape(sample), { x, y, width: SAMPLE, height: row }))
    pen.put('P', text, { x: x + SAMPLE + 8, y, width: width - SAMPLE - 8, size, ink: 'ink', maxLines: 1 })
  }
}

const DASHES: Readonly<Record<Basis, readonly [length: number, space: number] | null>> = {
  published: null,
  inferred: [4, 3],
  synthetic: [1, 2],
}
/** A line in print is thinner than the same line on a screen, points for one px. */
const POINTS_PER_PX = 0.5

function drawSample(pen: PdfPen, shape: LegendShape, { x, y, width, height }: Rect): void {
  const { document } = pen
  const middle = y + height / 2
  if (shape.kind === 'line') {
    const dash = DASHES[shape.basis]
    if (dash) document.dash(dash[0], { space: dash[1] })
    document.moveTo(x, middle).lineTo(x + width - (shape.hasHead ? 5 : 0), middle)
    pen.stroke(shape.ink, Math.max(0.6, shape.width * POINTS_PER_PX))
    document.undash()
    if (!shape.hasHead) return
    const tip = x + width
    document
      .moveTo(tip, middle)
      .lineTo(tip - 6, middle - 3)
      .lineTo(tip - 6, middle + 3)
      .closePath()
    return pen.stroke(shape.ink, 1)
  }
  if (shape.kind === 'band') {
    document.save().fillOpacity(0.35)
    pen.paint({ x, y: y + height * 0.15, width: width / 2, height: height * 0.7 }, 'vessel')
    pen.paint({ x: x + width / 2, y: y + height * 0.15, width: width / 2, height: height * 0.7 }, 'rail')
    document.restore()
    return
  }
  const radius = Math.min(3, height * 0.32)
  const centre = x + width / 2
  if (shape.kind === 'square') document.rect(centre - radius, middle - radius, 2 * radius, 2 * radius)
  else if (shape.kind === 'triangle') {
    document.moveTo(centre - radius, middle - radius).lineTo(centre + radius, middle - radius)
    document.lineTo(centre, middle + radius).closePath()
  } else document.circle(centre, middle, shape.kind === 'disc' ? radius / 2 : radius)
  pen.stroke(shape.ink, shape.kind === 'disc' ? radius : 0.9)
}
