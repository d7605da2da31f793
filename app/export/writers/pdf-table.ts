import { lineHeight, type Rect } from '#app/export/writers/marks.ts'
import type { PdfPen } from '#app/export/writers/pdf-pen.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'

/** Shares of the width: mode, from, to, departs, arrives, containers, basis, grade. */
const SHARES = [0.06, 0.13, 0.165, 0.205, 0.205, 0.095, 0.08, 0.06] as const
const SIZE = 7.5
const PADDING = 2
const LINE = lineHeight({ size: SIZE, weight: 400 })

/** The legs under their headings, as many as fit into the height, and a line that counts the rest. Gives the end. */
export function drawTable(pen: PdfPen, { table }: SlideContent, { x, y: top, width, height }: Rect): number {
  const { caption, headings, rows, more } = table
  let y = top + pen.put('H2', caption, { x, y: top, width, size: SIZE, weight: 600, ink: 'ink', maxLines: 1 }) + 2
  if (rows.length === 0) return y
  const body = pen.struct('Table')
  const columns = SHARES.map((share, index) => ({
    x: x + SHARES.slice(0, index).reduce((sum, before) => sum + before * width, 0),
    width: share * width - 2 * PADDING,
  }))
  const heightOf = (cells: readonly string[]) =>
    Math.max(...cells.map((text, index) => pen.heightOf(text, { width: columns[index]?.width ?? 1, size: SIZE }))) +
    2 * PADDING
  const drawRow = (
    tag: 'TH' | 'TD',
    cells: readonly string[],
    inkOf: (column: number) => 'ink' | 'ink-soft' | 'vessel' | 'rail',
  ) => {
    const line = pen.struct('TR')
    const rowHeight = heightOf(cells)
    const parts = cells.map((text, index) => ({ text, ...(columns[index] ?? { x, width: 1 }) }))
    for (const [index, { text, ...place }] of parts.entries()) {
      const weight = tag === 'TH' || index === 0 ? 600 : 400
      pen.put(tag, text, { ...place, y: y + PADDING, size: SIZE, weight, ink: inkOf(index) }, line)
    }
    body.add(line)
    y += rowHeight
    rules.push(y)
  }
  const rules: number[] = []
  const bottom = top + height
  drawRow('TH', headings, () => 'ink-soft')
  let count = 0
  for (const [index, { mode, cells }] of rows.entries()) {
    const isLast = index === rows.length - 1 && more[rows.length] === ''
    if (y + heightOf(cells) + (isLast ? 0 : LINE) > bottom) break
    drawRow('TD', cells, (column) => (column === 0 ? mode : 'ink'))
    count = index + 1
  }
  pen.add(body)
  pen.artifact(() => {
    for (const rule of rules) pen.paint({ x, y: rule - 0.25, width, height: 0.5 }, 'rule-strong')
  })
  const rest = more[count] ?? ''
  return rest === '' ? y : y + pen.put('P', rest, { x, y: y + 1, width, size: SIZE, ink: 'ink-soft', maxLines: 1 })
}
