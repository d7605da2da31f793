import { lineHeight, setText, type Ink, type Palette, type Rect } from '#app/export/writers/marks.ts'
import type { Letters } from '#app/export/writers/pdf-letters.ts'
import type { Font, Measure } from '#app/export/writers/text-flow.ts'

type Paragraph = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly weight?: Font['weight']
  readonly ink: Ink
  readonly maxLines?: number
  readonly align?: 'left' | 'right'
  /** The address that the words lead to. */
  readonly link?: string
}

type Label = {
  readonly right: number
  readonly y: number
  readonly size: number
  readonly weight: Font['weight']
  readonly colour: string
}

type Parent = Pick<PDFKit.PDFStructureElement, 'add'>

/** Draws on the page that stands open, each thing under its tag. All in points, y down. */
export type PdfPen = {
  readonly document: PDFKit.PDFDocument
  readonly measure: Measure
  /** How high a text would stand. */
  readonly heightOf: (text: string, paragraph: Omit<Paragraph, 'x' | 'y' | 'ink'>) => number
  /** Sets a text under a tag, and gives its height. `parent`: left out, the section of the page. */
  readonly put: (tag: string, text: string, paragraph: Paragraph, parent?: Parent) => number
  readonly paint: (rect: Rect, ink: Ink) => void
  readonly stroke: (ink: Ink, width: number) => void
  readonly picture: (bytes: Uint8Array, rect: Rect, alternative: string) => void
  readonly label: (text: string, label: Label) => void
  /** What is drawn inside says nothing to who does not see it. */
  readonly artifact: (draw: () => void) => void
  readonly struct: (tag: string) => PDFKit.PDFStructureElement
  /** Draws what was put under a tag so far. */
  readonly add: (element: PDFKit.PDFStructureElement) => void
}

export function pdfPen(
  document: PDFKit.PDFDocument,
  section: PDFKit.PDFStructureElement,
  letters: Letters,
  palette: Palette,
): PdfPen {
  const colourOf = (ink: Ink): string =>
    /^#[0-9a-f]{6}$/i.test(palette[ink]) ? palette[ink] : (FALLBACK[ink] ?? '#000000')
  const fontOf = ({ size, weight = 400 }: Pick<Paragraph, 'size' | 'weight'>): Font => ({ size, weight })
  const drawLine = (text: string, font: Font, x: number, y: number, colour: string) => {
    let left = x
    document.fillColor(colour).fontSize(font.size)
    for (const run of letters.runs(text, font.weight)) {
      document.font(run.face).text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic' })
      left += (letters.faces.get(run.face)?.widthOf(run.text) ?? 0) * font.size
    }
  }
  const setOf = (text: string, { x, y, width, maxLines, align, ink, ...rest }: Paragraph) =>
    lines(text).reduce<{ marks: ReturnType<typeof setText>['marks'][number][]; height: number }>(
      (set, line) => {
        const paragraph = { x, width, ink, font: fontOf(rest), ...(align && { align }), ...(maxLines && { maxLines }) }
        const next = setText(line, y + set.height, paragraph, letters.measure)
        return { marks: [...set.marks, ...next.marks], height: set.height + next.height }
      },
      { marks: [], height: 0 },
    )
  const artifact = (draw: () => void) => {
    document.markContent('Artifact', { type: 'Layout' })
    draw()
    document.endMarkedContent()
  }
  return {
    document,
    measure: letters.measure,
    heightOf: (text, paragraph) => setOf(text, { ...paragraph, x: 0, y: 0, ink: 'ink' }).height,
    put: (tag, text, paragraph, parent = section) => {
      const { marks, height } = setOf(text, paragraph)
      const draw = () => {
        let read = 0
        for (const mark of marks) {
          if (mark.kind !== 'text') continue
          const width = letters.measure(mark.text, mark.font)
          const left = mark.align === 'right' ? mark.x - width : mark.x
          read = text.indexOf(mark.text, read) + mark.text.length
          // Who copies the words out gets a space where a line ends between two of them, and none inside an address.
          const space = /\s/.test(text[read] ?? '') ? ' ' : ''
          drawLine(`${mark.text}${space}`, mark.font, left, mark.y, colourOf(mark.ink))
          if (paragraph.link) document.link(left, mark.y - mark.font.size, width, lineHeight(mark.font), paragraph.link)
        }
      }
      if (marks.length > 0) parent.add(document.struct(tag, undefined, draw))
      return height
    },
    paint: ({ x, y, width, height }, ink) => void document.rect(x, y, width, height).fill(colourOf(ink)),
    stroke: (ink, width) => void document.lineWidth(width).stroke(colourOf(ink)),
    picture: (bytes, { x, y, width, height }, alternative) => {
      const draw = () => void document.image(bytes as never, x, y, { width, height })
      section.add(document.struct('Figure', { alt: alternative, bbox: [x, y, x + width, y + height] } as never, draw))
    },
    label: (text, { right, y, size, weight, colour }) => {
      const width = letters.measure(text, { size, weight })
      artifact(() => document.rect(right - width - size, y - 2, width + size, size * 1.7).fill('#000000'))
      const draw = () => drawLine(text, { size, weight }, right - width - size / 2, y + size * 0.95, colour)
      section.add(document.struct('P', undefined, draw))
    },
    artifact,
    struct: (tag) => document.struct(tag),
    add: (element) => void section.add(element),
  }
}

/** A theme that gives no colour leaves black on white. */
const FALLBACK: Partial<Record<Ink, string>> = { paper: '#ffffff', panel: '#ffffff', 'caution-wash': '#ffffff' }

const lines = (text: string): readonly string[] => text.split('\n')
