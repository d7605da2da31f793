import { dateOf, type Instant } from '#app/domain/time.ts'
import { xmlText } from '#app/export/writers/xml-text.ts'

export type PdfOptions = {
  readonly title: string
  readonly language: string
  readonly createdAt: Instant
  readonly page: { readonly size: 'A4'; readonly layout: 'portrait' | 'landscape' }
}

export type StartedPdf = {
  readonly document: PDFKit.PDFDocument
  /** A document that fonts are opened in, and nothing is drawn on. */
  readonly opener: () => never
  /** The whole file, once the document has been ended. */
  readonly file: Promise<Blob>
}

/** Begins a tagged document with no page yet. The library comes when the first one is written. */
export async function startPdf({ title, language, createdAt, page }: PdfOptions): Promise<StartedPdf> {
  const { default: PdfDocument } = await import('pdfkit')
  const empty = { autoFirstPage: false, font: null } as unknown as PDFKit.PDFDocumentOptions
  const document = new PdfDocument({
    ...empty,
    ...page,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Creator: 'Transload', Producer: 'Transload', CreationDate: dateOf(createdAt) },
  })
  escapeMetadata(document, title)
  return { document, opener: () => new PdfDocument(empty) as never, file: collect(document) }
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
