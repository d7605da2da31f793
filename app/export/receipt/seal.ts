import { canonicalText, digestOf } from '#app/export/receipt/digest.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'

/** A receipt as it lies in a file, bound to what else is in the file. */
export type SealedReceipt = {
  readonly receipt: Receipt
  /** SHA-256 of the file's content without the receipt: of the pixels of a picture. */
  readonly content: string
  /** SHA-256 of receipt and content together. It finds out a change; it does not prove who made the file. */
  readonly seal: string
}

/** Letters and figures that are not taken for one another when a code is read aloud or typed (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The short code that is printed: 40 bits of the receipt's SHA-256, "7F3K-9QXM". */
export function receiptCode(receipt: Receipt): string {
  let bits = BigInt(`0x${digestOf(canonicalText(receipt)).slice(0, 10)}`)
  let code = ''
  for (let place = 0; place < 8; place++) {
    code = `${LETTERS[Number(bits & 31n)]}${code}`
    bits >>= 5n
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** Binds a receipt to the content of its file. `content`: SHA-256 of it. */
export const sealReceipt = (receipt: Receipt, content: string): SealedReceipt => ({
  receipt,
  content,
  seal: sealOf(receipt, content),
})

/** Is the receipt the one that was sealed, and the content the one that it was sealed with? */
export const isSealWhole = ({ receipt, content, seal }: SealedReceipt, foundContent: string): boolean =>
  content === foundContent && seal === sealOf(receipt, content)

const sealOf = (receipt: Receipt, content: string): string => digestOf(`${canonicalText(receipt)}\n${content}`)
