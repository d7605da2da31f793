import { TLP_COLOURS, type Handling } from '#app/domain/handling.ts'
import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'
import { drawFigures, drawLegend } from '#app/export/writers/pdf-column.ts'
import { drawFooter } from '#app/export/writers/pdf-footer.ts'
import type { Letters } from '#app/export/writers/pdf-letters.ts'
import { pdfPen, type PdfPen } from '#app/export/writers/pdf-pen.ts'
import { drawTable } from '#app/export/writers/pdf-table.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

export const PAGE = { size: 'A4', layout: 'landscape' } as const

export type PdfSheet = {
  readonly document: PDFKit.PDFDocument
  /** The root of the tags. */
  readonly root: PDFKit.PDFStructureElement
  readonly letters: Letters
}

export type PageOptions = DeckOptions & { readonly number: number; readonly count: number }

/*
 *  Points; A4 on its side is 842 x 595.
 *  +--------------------------------------------------+
 *  | banners                        handling, TLP     |  0 - 22
 *  | title                                            |
 *  | days, UTC, what counts                           |
 *  | +----------------------------+  figures          |
 *  | | map, north, scales         |  denials          |
 *  | +----------------------------+  legend           |
 *  | table of legs                                    |
 *  | ------------------------------------------------ |
 *  | notes                 remarks, sources, credits  |
 *  | exported, receipt, link                   number |  - 572
 *  +--------------------------------------------------+
 */
const MARGIN = 34
const WIDTH = 842 - 2 * MARGIN
const STRIP = 22
const PICTURE = { width: 404, height: 254 }
const COLUMN = { x: MARGIN + PICTURE.width + 20, width: WIDTH - PICTURE.width - 20 }
const BOTTOM = 572

/** Draws one slide on the page that stands open. */
export function drawPage({ document, root, letters }: PdfSheet, slide: DeckSlide, options: PageOptions): void {
  const { content, picture, title } = slide
  const section = document.struct('Sect', { title, lang: content.language })
  root.add(section)
  const pen = pdfPen(document, section, letters, content.palette)
  pen.artifact(() => pen.paint({ x: 0, y: 0, width: 842, height: 596 }, 'paper'))
  drawStrip(pen, content, options.handling)
  let y = STRIP + 8
  y += pen.put('H1', title, { x: MARGIN, y, width: WIDTH, size: 19, weight: 600, ink: 'ink', maxLines: 2 })
  y += pen.put('P', content.days, { x: MARGIN, y, width: WIDTH, size: 11, ink: 'ink-soft', maxLines: 2 }) + 6

  const scale = Math.min(PICTURE.width / picture.width, PICTURE.height / picture.height)
  const map = { x: MARGIN, y, width: picture.width * scale, height: picture.height * scale }
  pen.picture(picture.bytes, map, content.alternative)
  const split = map.y + map.height * 0.6
  const figuresEnd = drawFigures(pen, content, { ...COLUMN, y: map.y, height: split - map.y })
  drawLegend(pen, content, { ...COLUMN, y: figuresEnd + 6, height: map.y + map.height - figuresEnd - 6 })

  const tableTop = map.y + map.height + 10
  const tableEnd = drawTable(pen, content, { x: MARGIN, y: tableTop, width: WIDTH, height: 96 })
  drawFooter(pen, slide, { x: MARGIN, y: tableEnd + 8, width: WIDTH, height: BOTTOM - tableEnd - 8 }, options)
  section.end()
}

function drawStrip(pen: PdfPen, { banners }: SlideContent, { tlp, line }: Handling): void {
  const text = { y: 4, size: 9.5, weight: 600, maxLines: 1 } as const
  if (banners.length > 0) {
    pen.artifact(() => pen.paint({ x: 0, y: 0, width: 842, height: STRIP }, 'caution-wash'))
    pen.put('P', banners.join('   ·   '), { ...text, x: MARGIN, width: 500, ink: 'caution' })
  }
  if (line.trim() !== '') pen.put('P', line, { ...text, x: 420, width: 270, ink: 'ink', align: 'right' })
  if (tlp !== null) pen.label(tlp, { ...text, right: MARGIN + WIDTH, colour: TLP_COLOURS[tlp] })
}
