import { fail, ok, type Result } from '#app/base/result.ts'
import { readPictureReceipt } from '#app/export/receipt/picture-receipt.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'

/** The receipts of a file, one a slide. `isWhole`: nothing in the file was changed since it was made. */
export type FileReceipts = { readonly isWhole: boolean; readonly receipts: readonly Receipt[] }

/** Why a file tells nothing. */
export type NoReceipt = 'none' | 'unreadable' | 'too-large'

/** Files of ours are a tenth of this at most. */
const LARGEST_BYTES = 64 * 1024 * 1024

/** Reads what a file says of where it comes from. It may come from anybody: nothing in it is trusted. */
export async function readReceipts(file: Blob): Promise<Result<FileReceipts, NoReceipt>> {
  if (file.size > LARGEST_BYTES) return fail('too-large')
  const read = readPictureReceipt(new Uint8Array(await file.arrayBuffer()))
  if (!('receipt' in read)) return fail(read.kind)
  return ok({ isWhole: read.kind === 'whole', receipts: [read.receipt] })
}

/** The query of the view that a receipt speaks of; only this part of its address is ever used. */
export function viewQuery({ address }: Receipt): string {
  return URL.canParse(address) ? new URL(address).search : ''
}
