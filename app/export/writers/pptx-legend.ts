import type PptxGenJS from 'pptxgenjs'
import type { Basis } from '#app/domain/record.ts'
import { legendShape, type LegendShape } from '#app/export/writers/legend-shape.ts'
import { hexInk, languageTag } from '#app/export/writers/pptx-words.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

const DASHES: Readonly<Record<Basis, 'solid' | 'dash' | 'sysDot'>> = {
  published: 'solid',
  inferred: 'dash',
  synthetic: 'sysDot',
}
/** Inches. */
const SAMPLE = 0.42
const TALLEST_ROW = 0.18
/** A line on a slide is thinner than the same line on a screen, points for one px. */
const POINTS_PER_PX = 0.6

/** Samples and words of the legend, native shapes and native text. */
export function addLegend(page: PptxGenJS.Slide, { legend, labels, palette, language }: SlideContent, box: Box): void {
  const lang = languageTag(language)
  const row = Math.min(TALLEST_ROW, box.h / (legend.length + 1))
  const fontSize = Math.floor(Math.min(9, row * 72 * 0.72) * 2) / 2
  const look = { h: row, margin: 0, fontSize, valign: 'middle' as const, color: hexInk(palette, 'ink'), lang }
  page.addText(labels.legend, { ...look, x: box.x, y: box.y, w: box.w, bold: true, objectName: 'Legend' })
  for (const [index, { sample, text }] of legend.entries()) {
    const y = box.y + (index + 1) * row
    addSample(page, legendShape(sample), { x: box.x, y, w: SAMPLE, h: row }, palette)
    const words = { x: box.x + SAMPLE + 0.1, y, w: box.w - SAMPLE - 0.1 }
    page.addText(text, { ...look, ...words, objectName: `Legend ${index + 1}` })
  }
}

function addSample(page: PptxGenJS.Slide, shape: LegendShape, { x, y, w, h }: Box, palette: Palette): void {
  const middle = y + h / 2
  if (shape.kind === 'line') {
    const width = Math.max(0.75, shape.width * POINTS_PER_PX)
    const line = { color: hexInk(palette, shape.ink), width, dashType: DASHES[shape.basis] }
    page.addShape('line', { x, y: middle, w, h: 0, line: shape.hasHead ? { ...line, endArrowType: 'triangle' } : line })
    return
  }
  if (shape.kind === 'band') {
    const part = { y: y + h * 0.15, w: w / 2, h: h * 0.7 }
    page.addShape('rect', { ...part, x, fill: { color: hexInk(palette, 'vessel'), transparency: 65 } })
    page.addShape('rect', { ...part, x: x + w / 2, fill: { color: hexInk(palette, 'rail'), transparency: 65 } })
    return
  }
  const size = Math.min(h * 0.62, 0.11)
  const place = { x: x + (w - size) / 2, y: middle - size / 2, w: size, h: size }
  const color = hexInk(palette, shape.ink)
  const line = { color, width: 1 }
  if (shape.kind === 'disc') page.addShape('ellipse', { ...place, fill: { color } })
  else if (shape.kind === 'triangle') page.addShape('triangle', { ...place, fill: { color }, flipV: true })
  else page.addShape(shape.kind === 'ring' ? 'ellipse' : 'rect', { ...place, line })
}
