import type { Case, CaseFile } from '#app/domain/case.ts'
import type { Instant } from '#app/domain/time.ts'
import { ENGLISH } from '#app/export/english.ts'
import { readPalette } from '#app/export/read-palette.ts'
import { makeReceipt, prepareReceipt } from '#app/export/receipt/make-receipt.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'
import { receiptCode } from '#app/export/receipt/seal.ts'
import { defaultTitle, takeSnapshot } from '#app/export/snapshot.ts'
import type { TakenSlide } from '#app/export/slides/slide.ts'
import { firstNotes, slideContent } from '#app/export/writers/slide-content.ts'
import { takeSlidePicture } from '#app/export/writers/slide-picture.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { dataOf } from '#app/state/board-of-view.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { useUi } from '#app/state/ui-store.ts'
import { encodeView } from '#app/state/url.ts'
import { shareAddress } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'

export type SlideOrder = {
  readonly board: Board
  readonly capture: CaptureMap | null
  readonly view: View
  /** The playhead; null: there is none yet. */
  readonly at: Instant | null
  readonly translator: Translator
  readonly exportedAt: Instant
  readonly isMock: boolean
  readonly feedsDown: readonly string[]
  readonly positionsArrival: PositionsArrival
  readonly signal: AbortSignal
}

/** Takes what is on the board as a slide: the words, and then the map. */
export async function takeSlide(order: SlideOrder): Promise<TakenSlide> {
  const { board, capture, translator, exportedAt, signal } = order
  const view = frozen(order)
  const address = shareAddress(view)
  await prepareReceipt(board, signal)
  const receipt = makeReceipt({ board, english: ENGLISH, address, exported: exportedAt })
  takenFrom.set(receipt, recordsOf(board))
  const snapshot = takeSnapshot(board, order.at, {
    translator,
    exportedAt,
    title: defaultTitle(translator, board),
    shareAddress: address,
    isMock: order.isMock,
    feedsDown: order.feedsDown,
    positionsArrival: order.positionsArrival,
    hiddenLayers: view.hiddenLayers,
    receiptCode: receiptCode(receipt),
  })
  const palette = readPalette(document.documentElement)
  const notes = firstNotes(translator, board)
  const { picture, credits } = await takeSlidePicture({ snapshot, capture, palette, signal })
  return {
    view: encodeView(view),
    title: snapshot.title,
    notes,
    made: { title: snapshot.title, notes },
    content: slideContent({ translator, board, snapshot, address, credits, palette }),
    picture,
    receipt,
  }
}

/** The view with a moving playhead where it was seen; a search is no part of what a slide shows. */
const frozen = ({ view, at }: SlideOrder): View => ({
  ...view,
  at: useUi.getState().isPlaying ? at : view.at,
  search: '',
  facets: [],
})

/** The very records that a receipt was made of, in this tab: while they are the ones at hand, nothing can have changed. */
const takenFrom = new WeakMap<Receipt, CaseFile>()

const recordsOf = (board: Board): CaseFile => dataOf(board).all

/** Was the receipt made of just these records? */
export const isOf = (receipt: Receipt, records: CaseFile, { id }: Case): boolean =>
  receipt.caseId === id && takenFrom.get(receipt) === records
