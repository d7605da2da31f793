import { fail, ok, type Result } from '#app/base/result.ts'
import {
  isPdf,
  isZip,
  readPdfReceipts,
  readPptxReceipts,
  type DeckReceipts,
} from '#app/export/receipt/deck-receipts.ts'
import { readPictureReceipt } from '#app/export/receipt/picture-receipt.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'

/** `whole`: nothing was changed since it was made; `editable`: slides, which are made to be changed, so nobody can tell. */
export type FileState = 'whole' | 'changed' | 'editable'

/** The receipts of a file, one a slide. */
export type FileReceipts = { readonly state: FileState; readonly receipts: readonly Receipt[] }

/** Why a file tells nothing. */
export type NoReceipt = 'none' | 'unreadable' | 'too-large'

/** Files of ours are a tenth of this at most. */
const LARGEST_BYTES = 64 * 1024 * 1024

/** Reads what a file says of where it comes from. It may come from anybody: nothing in it is trusted. */
export async function readReceipts(file: Blob): Promise<Result<FileReceipts, NoReceipt>> {
  if (file.size > LARGEST_BYTES) return fail('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isZip(bytes)) return ofDeck(readPptxReceipts(bytes))
  if (isPdf(bytes)) return ofDeck(readPdfReceipts(bytes))
  const read = readPictureReceipt(bytes)
  if (!('receipt' in read)) return fail(read.kind)
  return ok({ state: read.kind, receipts: [read.receipt] })
}

function ofDeck(receipts: DeckReceipts): Result<FileReceipts, NoReceipt> {
  if (receipts === null) return fail('none')
  return receipts.length === 0 ? fail('unreadable') : ok({ state: 'editable', receipts })
}

/** The query of the view that a receipt speaks of; only this part of its address is ever used. */
export function viewQuery({ address }: Receipt): string {
  return URL.canParse(address) ? new URL(address).search : ''
}
