import { lineHeight, type Ink, type Palette } from '#app/export/writers/marks.ts'
import type { Letters } from '#app/export/writers/pdf-letters.ts'
import { pdfPen, type PdfPen } from '#app/export/writers/pdf-pen.ts'
import { wrapText } from '#app/export/writers/text-flow.ts'
import type { Paper } from '#app/state/exercise/debrief-files.ts'

/*
 *  Points; A4 upright is 595 x 842.
 *  +----------------------------+
 *  | banner                     |  0 - 22, on each page
 *  | words                      |  40 - 792
 *  | title                 page |  812
 *  +----------------------------+
 */
const WIDTH = 595
const HEIGHT = 842
export const MARGIN = 48
export const TEXT_WIDTH = WIDTH - 2 * MARGIN
const STRIP = 22
const TOP = 40
const BOTTOM = 792
const SMALL = 8

export type Style = {
  readonly size: number
  readonly weight?: 400 | 600
  readonly ink?: Ink
}

/** Sets words one below the other, from page to page. */
export type PaperFlow = {
  readonly pen: () => PdfPen
  readonly y: () => number
  readonly moveBy: (points: number) => void
  readonly fits: (points: number) => boolean
  /** Begins a page where so much does not fit any more. Gives whether it did. */
  readonly makeRoom: (points: number) => boolean
  readonly newPage: () => void
  /** A text of any length, cut between lines where a page ends. */
  readonly put: (tag: string, text: string, style: Style) => void
  readonly end: () => void
}

export type PaperSheet = {
  readonly document: PDFKit.PDFDocument
  /** The root of the tags. */
  readonly root: PDFKit.PDFStructureElement
  readonly letters: Letters
  readonly palette: Palette
}

export function paperFlow({ document, root, letters, palette }: PaperSheet, paper: Paper): PaperFlow {
  let number = 0
  let y = TOP
  let page: { readonly section: PDFKit.PDFStructureElement; readonly pen: PdfPen } | null = null
  const endPage = () => page?.section.end()
  const newPage = () => {
    endPage()
    number++
    document.addPage()
    const section = document.struct('Sect', { lang: paper.language })
    root.add(section)
    const pen = pdfPen(document, section, letters, palette)
    page = { section, pen }
    pen.artifact(() => {
      pen.paint({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, 'panel')
      pen.paint({ x: 0, y: 0, width: WIDTH, height: STRIP }, 'caution-wash')
    })
    const line = { x: MARGIN, width: TEXT_WIDTH, maxLines: 1 } as const
    pen.put('P', paper.banner, { ...line, y: 4, size: 9.5, weight: 600, ink: 'caution' })
    const foot = { ...line, y: HEIGHT - 30, size: SMALL, ink: 'ink-soft' } as const
    pen.put('P', paper.title, { ...foot, width: TEXT_WIDTH - 80 })
    pen.put('P', paper.pageText(number), { ...foot, align: 'right' })
    y = TOP
  }
  const pen = (): PdfPen => {
    if (!page) newPage()
    // The page stands now.
    return (page as unknown as { readonly pen: PdfPen }).pen
  }
  const fits = (points: number): boolean => page !== null && y + points <= BOTTOM
  const makeRoom = (points: number): boolean => {
    if (fits(points)) return false
    newPage()
    return true
  }
  const put: PaperFlow['put'] = (tag, text, { size, weight = 400, ink = 'ink' }) => {
    const step = lineHeight({ size, weight })
    for (const paragraph of text.split('\n')) {
      for (let rest = paragraph.trim(); rest !== '';) {
        makeRoom(step)
        const fit = Math.max(1, Math.floor((BOTTOM - y) / step + 0.001))
        const head = headOf(rest, wrapText(rest, TEXT_WIDTH, Infinity, { size, weight }, letters.measure).slice(0, fit))
        y += pen().put(tag, head, { x: MARGIN, y, width: TEXT_WIDTH, size, weight, ink })
        rest = rest.slice(head.length).trimStart()
      }
    }
  }
  return {
    pen,
    y: () => y,
    moveBy: (points) => {
      y += points
    },
    fits,
    makeRoom,
    newPage,
    put,
    end: endPage,
  }
}

/** As much of a text as its first lines hold. */
function headOf(text: string, lines: readonly string[]): string {
  let end = 0
  for (const line of lines) {
    for (const piece of line.split(' ')) end = text.indexOf(piece, end) + piece.length
  }
  return text.slice(0, end)
}
