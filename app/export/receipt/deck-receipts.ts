import { strFromU8, unzipSync, unzlibSync } from 'fflate'
import { isReceipt } from '#app/export/receipt/picture-receipt.ts'
import { propertyText } from '#app/export/receipt/property-text.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'
import { RECEIPT_FILE, RECEIPT_PROPERTY } from '#app/export/receipt/receipt-names.ts'

/** The receipts of slides, one a slide; null: the file has none; empty: what it has cannot be read. */
export type DeckReceipts = readonly Receipt[] | null

/** Where a PPTX keeps what programs add to it. */
const PROPERTIES = 'docProps/custom.xml'
/** Receipts of ten slides take some kilobytes; what is larger is none of ours. */
const LARGEST_PART = 4 * 1024 * 1024

export const isZip = (file: Uint8Array): boolean => startsWith(file, 'PK\u0003\u0004')
export const isPdf = (file: Uint8Array): boolean => startsWith(file, '%PDF-')

const startsWith = (file: Uint8Array, head: string): boolean =>
  Array.from(head, (letter) => letter.charCodeAt(0)).every((byte, index) => file[index] === byte)

/** Reads the receipts that lie in the properties of a PPTX. */
export function readPptxReceipts(file: Uint8Array): DeckReceipts {
  try {
    const parts = unzipSync(file, {
      filter: ({ name, originalSize }) => name === PROPERTIES && originalSize <= LARGEST_PART,
    })
    const part = parts[PROPERTIES]
    if (!part) return null
    const text = propertyText(strFromU8(part), RECEIPT_PROPERTY)
    return text === null ? null : parseReceipts(text)
  } catch {
    return []
  }
}

/** Reads the receipts that are attached to a PDF. */
export function readPdfReceipts(file: Uint8Array): DeckReceipts {
  // One letter a byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(file)
  if (!text.includes(RECEIPT_FILE)) return null
  for (const { index } of text.matchAll(/\/Type \/EmbeddedFile\b/g)) {
    const start = text.indexOf('stream', index)
    const end = text.indexOf('endstream', start)
    if (start < 0 || end < 0 || end - start > LARGEST_PART) continue
    const from = start + (text[start + 6] === '\r' ? 8 : 7)
    const receipts = parsePacked(file.subarray(from, end))
    if (receipts.length > 0) return receipts
  }
  return []
}

function parsePacked(stream: Uint8Array): readonly Receipt[] {
  try {
    return parseReceipts(strFromU8(unzlibSync(stream)))
  } catch {
    return []
  }
}

function parseReceipts(text: string): readonly Receipt[] {
  try {
    const receipts: unknown = JSON.parse(text)
    return Array.isArray(receipts) && receipts.every(isReceipt) ? receipts : []
  } catch {
    return []
  }
}
