import { pageFonts } from '#app/export/slides/page-fonts.ts'
import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'

/** The slides as a presentation that PowerPoint and LibreOffice open. Its code comes when it is asked for. */
export async function makePptx(slides: readonly DeckSlide[], options: DeckOptions): Promise<Blob> {
  const { writePptx } = await import('#app/export/writers/pptx.ts')
  return writePptx(slides, options)
}

/** The slides as a handout on A4, one a page, in the letters of the page. Its code comes when it is asked for. */
export async function makePdf(slides: readonly DeckSlide[], options: DeckOptions): Promise<Blob> {
  const { writePdf } = await import('#app/export/writers/pdf.ts')
  return writePdf(slides, options, pageFonts(document))
}

/** `transload-published-briefing-5-slides.pptx`: the case of the first slide, and how many there are. */
export function deckName(slides: readonly DeckSlide[], extension: 'pptx' | 'pdf'): string {
  const caseId = (slides[0]?.receipt.caseId ?? 'briefing').replaceAll(/[^\w.-]+/g, '_')
  return `transload-${caseId}-briefing-${slides.length}-slides.${extension}`
}
