import { RECEIPT_FILE } from '#app/export/receipt/receipt-names.ts'
import { strToU8 } from 'fflate'
import { takeTurns } from '#app/base/turns.ts'
import { dateOf } from '#app/domain/time.ts'
import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'
import { startPdf } from '#app/export/writers/pdf-document.ts'
import { openLetters, type FontFile } from '#app/export/writers/pdf-letters.ts'
import { drawPage, PAGE } from '#app/export/writers/pdf-page.ts'

/**
 * The slides as a handout on A4, one a page: tagged, in their language, with letters that can be selected and searched.
 * The library comes when the first handout is written, and of the fonts only the files that the words need.
 */
export async function writePdf(
  slides: readonly DeckSlide[],
  options: DeckOptions,
  fonts: readonly FontFile[],
): Promise<Blob> {
  const created = dateOf(options.exportedAt)
  const { document, opener, file } = await startPdf({
    title: options.title,
    language: slides[0]?.content.language ?? 'en',
    createdAt: options.exportedAt,
    page: PAGE,
  })
  const rest = takeTurns(new AbortController().signal)
  const letters = await openLetters(
    opener,
    fonts,
    JSON.stringify([options, slides.map(({ title, notes, content }) => [title, notes, content]), '0123456789 /…']),
    rest,
  )
  for (const [name, face] of letters.faces) document.registerFont(name, face as never)
  const root = document.struct('Document')
  document.addStructure(root)
  for (const [index, slide] of slides.entries()) {
    document.addPage()
    document.outline.addItem(slide.title)
    drawPage({ document, root, letters }, slide, { ...options, number: index + 1, count: slides.length })
    const due = rest()
    if (due) await due
  }
  root.end()
  const receipts = strToU8(JSON.stringify(slides.map(({ receipt }) => receipt)))
  document.file(receipts.slice().buffer, {
    name: RECEIPT_FILE,
    type: 'application/json',
    creationDate: created,
    modifiedDate: created,
  })
  document.end()
  return await file
}
