import { digestOf } from '#app/export/receipt/digest.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'
import { isSealWhole, sealReceipt, type SealedReceipt } from '#app/export/receipt/seal.ts'
import { isPng, packedPixels, pngText, withPngText } from '#app/export/writers/png-chunks.ts'

/** The keyword of the text in the picture. */
const RECEIPT_KEYWORD = 'Transload receipt'

/** What a file says of itself. `changed`: its receipt or its content is not what it was when it was made. */
export type ReadReceipt =
  { readonly kind: 'whole' | 'changed'; readonly receipt: Receipt } | { readonly kind: 'none' | 'unreadable' }

/** Puts a receipt into a picture and seals it with the picture's pixels. */
export async function withReceipt(picture: Blob, receipt: Receipt): Promise<Blob> {
  const file = new Uint8Array(await picture.arrayBuffer())
  const sealed = sealReceipt(receipt, digestOf(packedPixels(file)))
  return new Blob([withPngText(file, RECEIPT_KEYWORD, JSON.stringify(sealed)) as BlobPart], { type: 'image/png' })
}

/** Reads the receipt of a picture. */
export function readPictureReceipt(file: Uint8Array): ReadReceipt {
  const text = isPng(file) ? pngText(file, RECEIPT_KEYWORD) : null
  if (text === null) return { kind: 'none' }
  const sealed = parseSealed(text)
  if (!sealed) return { kind: 'unreadable' }
  return {
    kind: isSealWhole(sealed, digestOf(packedPixels(file))) ? 'whole' : 'changed',
    receipt: sealed.receipt,
  }
}

/** What anybody may have written into a file, taken only when it has the form of a receipt. */
function parseSealed(text: string): SealedReceipt | null {
  try {
    const sealed: unknown = JSON.parse(text)
    return isSealed(sealed) ? sealed : null
  } catch {
    return null
  }
}

type Fields = { readonly [name: string]: unknown }
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const areTexts = (fields: Fields, ...names: readonly string[]): boolean =>
  names.every((name) => typeof fields[name] === 'string')

const isSealed = (value: unknown): value is SealedReceipt =>
  isFields(value) && areTexts(value, 'content', 'seal') && isReceipt(value['receipt'])

export function isReceipt(value: unknown): value is Receipt {
  if (!isFields(value) || value['version'] !== 1) return false
  const { statements, records } = value
  return (
    areTexts(value, 'address', 'caseId', 'exported', 'dataHash') &&
    Array.isArray(statements) &&
    statements.every((one: unknown) => isFields(one) && areTexts(one, 'name', 'text')) &&
    Array.isArray(records) &&
    records.every(
      (one: unknown) => Array.isArray(one) && one.length === 3 && one.every((part) => typeof part === 'string'),
    )
  )
}
