import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'
import { tidyPptx } from '#app/export/writers/pptx-package.ts'
import { addSlide, defineLayout, layoutName, PPTX_LAYOUT } from '#app/export/writers/pptx-slide.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

/** What the format's readers expect a presentation to say of its type. */
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * The slides as a presentation: titles, figures, table and sources are native text, the map is a picture with its words
 * beside it. The library comes when the first presentation is written.
 */
export async function writePptx(slides: readonly DeckSlide[], options: DeckOptions): Promise<Blob> {
  const { default: Presentation } = await import('pptxgenjs')
  const presentation = new Presentation()
  presentation.layout = PPTX_LAYOUT
  presentation.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  const layouts = new Map<string, SlideContent>(slides.map(({ content }) => [layoutName(content), content]))
  for (const [name, content] of layouts) defineLayout(presentation, name, content)
  for (const slide of slides) addSlide(presentation, slide, options)
  const written = await presentation.write({ outputType: 'uint8array' })
  const tidy = await tidyPptx(written as Uint8Array, {
    title: options.title,
    exportedAt: options.exportedAt,
    language: slides[0]?.content.language ?? 'en',
    receipts: slides.map(({ receipt }) => receipt),
  })
  return new Blob([tidy], { type: TYPE })
}
