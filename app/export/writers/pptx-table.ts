import type PptxGenJS from 'pptxgenjs'
import { hexInk, languageTag } from '#app/export/writers/pptx-words.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'
import { rowsThatFit } from '#app/export/writers/slide-text.ts'

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Shares of the width: mode, from, to, departs, arrives, containers, basis, grade. */
const SHARES = [0.06, 0.13, 0.165, 0.21, 0.205, 0.09, 0.08, 0.06] as const
const POINTS = 72
const SIZE = 8.5
const PADDING = 2
const ROW = SIZE * 1.25 + 2 * PADDING
/** The line over the table and the line under it. */
const LINE = 12

/** The legs as a native table, as many as fit, and a line that counts the rest. */
export function addLegs(page: PptxGenJS.Slide, { table, palette, language }: SlideContent, box: Box): void {
  const lang = languageTag(language)
  const line = { x: box.x, w: box.w, h: LINE / POINTS, margin: 0, fontSize: SIZE, lang }
  page.addText(table.caption, { ...line, y: box.y, bold: true, color: hexInk(palette, 'ink'), objectName: 'Legs' })
  if (table.rows.length === 0) return
  const widths = SHARES.map((share) => share * box.w)
  const { count, heights } = rowsThatFit(
    table.rows,
    widths.map((width) => width * POINTS),
    {
      size: SIZE,
      height: box.h * POINTS - LINE - ROW,
      padding: PADDING,
      line: LINE,
      isCut: table.more[table.rows.length] !== '',
    },
  )
  const border = { type: 'solid' as const, pt: 0.5, color: hexInk(palette, 'rule-strong') }
  const head = { bold: true, color: hexInk(palette, 'ink-soft') }
  const rows = table.rows.slice(0, count).map(({ mode, cells }) =>
    cells.map((text, column) => ({
      text,
      options: { lang, bold: column === 0, color: hexInk(palette, column === 0 ? mode : 'ink') },
    })),
  )
  page.addTable([table.headings.map((text) => ({ text, options: { ...head, lang } })), ...rows], {
    x: box.x,
    y: box.y + LINE / POINTS,
    w: box.w,
    colW: widths,
    rowH: [ROW, ...heights].map((row) => row / POINTS),
    fontSize: SIZE,
    margin: PADDING / POINTS,
    valign: 'middle',
    autoPage: false,
    objectName: 'Table of legs',
    border: [{ type: 'none' }, { type: 'none' }, border, { type: 'none' }],
  })
  const more = table.more[count] ?? ''
  if (more === '') return
  const y = box.y + (LINE + ROW + heights.reduce((sum, row) => sum + row, 0)) / POINTS
  page.addText(more, { ...line, y, color: hexInk(palette, 'ink-soft'), objectName: 'More legs' })
}
