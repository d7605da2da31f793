import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'
import { writePptx } from '#app/export/writers/pptx.ts'

export type PptxOrder = { readonly slides: readonly DeckSlide[]; readonly options: DeckOptions }
/** null: it could not be written. */
export type PptxAnswer = Blob | null

// One presentation, then the page ends the worker.
globalThis.addEventListener('message', ({ data: { slides, options } }: MessageEvent<PptxOrder>) => {
  // A worker takes no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  writePptx(slides, options).then(postMessage, () => postMessage(null))
})
