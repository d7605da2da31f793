import { startOwnWorker } from '#app/base/own-worker.ts'
import { pageFonts } from '#app/export/slides/page-fonts.ts'
import type { PptxAnswer, PptxOrder } from '#app/export/slides/pptx-job.ts'
import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'

/**
 * The slides as a presentation that PowerPoint and LibreOffice open. Its code comes when it is asked for, and works beside the
 * page: packing ten slides in one go would hold it. Cancelling ends the work.
 */
export async function makePptx(slides: readonly DeckSlide[], options: DeckOptions, signal: AbortSignal): Promise<Blob> {
  if (typeof Worker === 'undefined') {
    const { writePptx } = await import('#app/export/writers/pptx.ts')
    return writePptx(slides, options)
  }
  const worker = startOwnWorker('pptx')
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PptxAnswer>) =>
        data ? resolve(data) : reject(new Error('The presentation cannot be written')),
      )
      worker.addEventListener('error', () => reject(new Error('The worker does not run')))
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      const order: PptxOrder = { slides, options }
      // A worker takes no target origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(order)
    })
  } finally {
    worker.terminate()
  }
}

/** The slides as a handout on A4, one a page, in the letters of the page. Its code comes when it is asked for. */
export async function makePdf(slides: readonly DeckSlide[], options: DeckOptions, signal: AbortSignal): Promise<Blob> {
  const { writePdf } = await import('#app/export/writers/pdf.ts')
  signal.throwIfAborted()
  return writePdf(slides, options, pageFonts(document))
}

/** `transload-published-briefing-5-slides.pptx`: the case of the first slide, and how many there are. */
export function deckName(slides: readonly DeckSlide[], extension: 'pptx' | 'pdf'): string {
  const caseId = (slides[0]?.receipt.caseId ?? 'briefing').replaceAll(/[^\w.-]+/g, '_')
  return `transload-${caseId}-briefing-${slides.length}-slides.${extension}`
}
