import type { DeckSlide } from '#app/export/writers/deck.ts'
import { lineHeight, type Rect } from '#app/export/writers/marks.ts'
import type { PdfPen } from '#app/export/writers/pdf-pen.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

const GAP = 20
const SIZES = [8, 7.5, 7, 6.5, 6] as const
const CLOSING = 7

type Page = { readonly number: number; readonly count: number }

/** Notes on the left; remarks, sources and credits on the right; under them when and where it was taken. */
export function drawFooter(
  pen: PdfPen,
  { notes, content }: DeckSlide,
  { x, y, width, height }: Rect,
  page: Page,
): void {
  const closing = lineHeight({ size: CLOSING, weight: 400 })
  const linkLines = Math.min(3, pen.heightOf(content.link, { width: width - 60, size: CLOSING }) / closing)
  const room = height - (1 + linkLines) * closing - 6
  const half = (width - GAP) / 2
  pen.artifact(() => pen.paint({ x, y: y - 3, width, height: 0.5 }, 'rule'))
  if (notes.trim() !== '') drawNotes(pen, notes, content, { x, y, width: half, height: room })
  const left = notes.trim() === '' ? x : x + half + GAP
  drawSources(pen, content, { x: left, y, width: x + width - left, height: room })

  const bottom = y + height - (1 + linkLines) * closing
  const when = [content.exported, content.receipt, content.labels.name].filter(Boolean).join('. ')
  pen.put('P', when, { x, y: bottom, width: width - 60, size: CLOSING, ink: 'ink-soft', maxLines: 1 })
  pen.put('P', content.link, {
    x,
    y: bottom + closing,
    width: width - 60,
    size: CLOSING,
    ink: 'ink-soft',
    maxLines: 3,
    link: content.address,
  })
  const number = `${page.number} / ${page.count}`
  pen.put('P', number, { x, y: y + height - closing, width, size: CLOSING, ink: 'ink-soft', align: 'right' })
}

function drawNotes(pen: PdfPen, notes: string, { labels }: SlideContent, { x, y, width, height }: Rect): void {
  const lines = notes.split('\n').filter((line) => line.trim() !== '')
  const size = SIZES.find((at) => heightOf(pen, lines, width, at) + heading(at) <= height) ?? 6
  let end = y + pen.put('H2', labels.notes, { x, y, width, size, weight: 600, ink: 'ink', maxLines: 1 })
  for (const line of lines) {
    const next = pen.heightOf(line, { width, size })
    const isLast = line === lines.at(-1)
    if (end + next + (isLast ? 0 : heading(size)) > y + height) {
      pen.put('P', labels.notesGoOn, { x, y: end, width, size, ink: 'ink-soft', maxLines: 1 })
      return
    }
    end += pen.put('P', line, { x, y: end, width, size, ink: 'ink' })
  }
}

const heading = (size: number): number => lineHeight({ size, weight: 600 })

const heightOf = (pen: PdfPen, texts: readonly string[], width: number, size: number): number =>
  texts.reduce((sum, text) => sum + pen.heightOf(text, { width, size }), 0)

/** Whole sources as far as they go, and a word that counts the others. Remarks and credits always stand. */
function drawSources(pen: PdfPen, content: SlideContent, { x, y, width, height }: Rect): void {
  const { labels, footnotes, moreSources } = content
  const remarks = content.remarks.join(' ')
  const always = [remarks, content.credits]
  const texts = footnotes.map(({ text }) => text)
  const size = SIZES.find((at) => heightOf(pen, [...always, ...texts], width, at) + heading(at) <= height) ?? 6
  let end = y + pen.put('P', remarks, { x, y, width, size, ink: 'ink' })
  end += pen.put('H2', labels.sources, { x, y: end, width, size, weight: 600, ink: 'ink', maxLines: 1 })
  const bottom = y + height - pen.heightOf(content.credits, { width, size })
  let count = 0
  for (const text of texts) {
    const isLast = count === texts.length - 1
    if (end + pen.heightOf(text, { width, size }) + (isLast ? 0 : heading(size)) > bottom) break
    end += pen.put('P', text, { x, y: end, width, size, ink: 'ink-soft' })
    count += 1
  }
  const rest = moreSources[count] ?? ''
  if (rest !== '') end += pen.put('P', rest, { x, y: end, width, size, ink: 'ink-soft', maxLines: 1 })
  pen.put('P', content.credits, { x, y: end, width, size, ink: 'ink-soft' })
}
