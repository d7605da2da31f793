import { RECEIPT_FILE } from '#app/export/receipt/receipt-names.ts'
import { strToU8 } from 'fflate'
import { takeTurns } from '#app/base/turns.ts'
import { dateOf } from '#app/domain/time.ts'
import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'
import { openLetters, type FontFile } from '#app/export/writers/pdf-letters.ts'
import { drawPage, PAGE } from '#app/export/writers/pdf-page.ts'
import { xmlText } from '#app/export/writers/xml-text.ts'

/**
 * The slides as a handout on A4, one a page: tagged, in their language, with letters that can be selected and searched.
 * The library comes when the first handout is written, and of the fonts only the files that the words need.
 */
export async function writePdf(
  slides: readonly DeckSlide[],
  options: DeckOptions,
  fonts: readonly FontFile[],
): Promise<Blob> {
  const { default: PdfDocument } = await import('pdfkit')
  const empty = { autoFirstPage: false, font: null } as unknown as PDFKit.PDFDocumentOptions
  const created = dateOf(options.exportedAt)
  const document = new PdfDocument({
    ...empty,
    ...PAGE,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: slides[0]?.content.language ?? 'en',
    info: { Title: options.title, Creator: 'Transload', Producer: 'Transload', CreationDate: created },
  })
  escapeMetadata(document, options.title)
  const file = collect(document)
  const rest = takeTurns(new AbortController().signal)
  const letters = await openLetters(
    () => new PdfDocument(empty) as never,
    fonts,
    JSON.stringify([options, slides.map(({ title, notes, content }) => [title, notes, content]), '0123456789 /…']),
    rest,
  )
  for (const [name, face] of letters.faces) document.registerFont(name, face as never)
  const root = document.struct('Document')
  document.addStructure(root)
  for (const [index, slide] of slides.entries()) {
    document.addPage()
    document.outline.addItem(slide.title)
    drawPage({ document, root, letters }, slide, { ...options, number: index + 1, count: slides.length })
    const due = rest()
    if (due) await due
  }
  root.end()
  const receipts = strToU8(JSON.stringify(slides.map(({ receipt }) => receipt)))
  document.file(receipts.slice().buffer, {
    name: RECEIPT_FILE,
    type: 'application/json',
    creationDate: created,
    modifiedDate: created,
  })
  document.end()
  return await file
}

/** The library puts the title into XML as it is. */
function escapeMetadata(document: PDFKit.PDFDocument, title: string): void {
  const { metadata } = document as unknown as { metadata: { append: (xml: string, newline?: boolean) => void } }
  const append = metadata.append.bind(metadata)
  metadata.append = (xml, newline) => append(title === '' ? xml : xml.replaceAll(title, () => xmlText(title)), newline)
}

function collect(document: PDFKit.PDFDocument): Promise<Blob> {
  const parts: BlobPart[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part))
    document.on('end', () => resolve(new Blob(parts, { type: 'application/pdf' })))
    document.on('error', reject)
  })
}
