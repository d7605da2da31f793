import { takeTurns } from '#app/base/turns.ts'
import { MARGIN, paperFlow, TEXT_WIDTH, type PaperFlow } from '#app/export/debrief/paper-flow.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import { startPdf } from '#app/export/writers/pdf-document.ts'
import { openLetters, type FontFile } from '#app/export/writers/pdf-letters.ts'
import type { Paper, PaperBlock } from '#app/state/exercise/debrief-files.ts'

/** Words for print as a file: A4, tagged, in their language, with letters that can be selected and searched. */
export async function writePaper(paper: Paper, palette: Palette, fonts: readonly FontFile[]): Promise<Blob> {
  const { document, opener, file } = await startPdf({
    title: paper.title,
    language: paper.language,
    createdAt: paper.writtenAt,
    page: { size: 'A4', layout: 'portrait' },
  })
  const rest = takeTurns(new AbortController().signal)
  const words = JSON.stringify([paper.title, paper.banner, paper.pageText(1), paper.blocks, '0123456789 …'])
  const letters = await openLetters(opener, fonts, words, rest)
  for (const [name, face] of letters.faces) document.registerFont(name, face as never)
  const root = document.struct('Document')
  document.addStructure(root)
  const flow = paperFlow({ document, root, letters, palette }, paper)
  flow.put('H1', paper.title, { size: 19, weight: 600 })
  for (const block of paper.blocks) {
    drawBlock(flow, block)
    const due = rest()
    if (due) await due
  }
  flow.end()
  root.end()
  document.end()
  return await file
}

const HEADINGS = { 2: { size: 14, before: 12 }, 3: { size: 11, before: 8 } } as const
/** A heading is not left alone at the end of a page. */
const BELOW_HEADING = 40
const TEXT = 10

function drawBlock(flow: PaperFlow, block: PaperBlock): void {
  switch (block.kind) {
    case 'page':
      return flow.newPage()
    case 'heading': {
      const { size, before } = HEADINGS[block.level]
      if (!flow.makeRoom(size + before + BELOW_HEADING)) flow.moveBy(before)
      flow.pen().document.outline.addItem(block.text)
      flow.put(`H${block.level}`, block.text, { size, weight: 600 })
      return flow.moveBy(3)
    }
    case 'text': {
      const { look } = block
      flow.put('P', block.text, {
        size: TEXT,
        weight: look === 'strong' ? 600 : 400,
        ink: look === 'soft' ? 'ink-soft' : 'ink',
      })
      return flow.moveBy(3)
    }
    case 'table':
      return drawTable(flow, block)
  }
}

const CELL = { size: 8.5, maxLines: 6 } as const
const PADDING = 2.5

/** A table, cut between its rows where a page ends: its headings stand on each. */
function drawTable(flow: PaperFlow, table: Extract<PaperBlock, { kind: 'table' }>): void {
  const { caption, headings, shares, rows } = table
  const columns = shares.map((share, index) => ({
    x: MARGIN + shares.slice(0, index).reduce((sum, before) => sum + before * TEXT_WIDTH, 0),
    width: share * TEXT_WIDTH - 2 * PADDING,
  }))
  const heightOf = (cells: readonly string[]) =>
    2 * PADDING +
    Math.max(
      ...cells.map((text, index) => flow.pen().heightOf(text, { ...CELL, width: columns[index]?.width ?? 1 })),
      CELL.size,
    )
  const drawRow = (body: PDFKit.PDFStructureElement, tag: 'TH' | 'TD', cells: readonly string[]) => {
    const pen = flow.pen()
    const row = pen.struct('TR')
    const height = heightOf(cells)
    for (const [index, text] of cells.entries()) {
      const place = columns[index] ?? { x: MARGIN, width: 1 }
      const look = tag === 'TH' ? ({ weight: 600, ink: 'ink-soft' } as const) : ({ ink: 'ink' } as const)
      pen.put(tag, text === '' ? ' ' : text, { ...place, ...CELL, ...look, y: flow.y() + PADDING }, row)
    }
    body.add(row)
    flow.moveBy(height)
    const y = flow.y()
    return () => pen.paint({ x: MARGIN, y: y - 0.25, width: TEXT_WIDTH, height: 0.5 }, 'rule-strong')
  }
  const begin = () => {
    const body = flow.pen().struct('Table')
    const rules = [drawRow(body, 'TH', headings)]
    return { body, rules, pen: flow.pen() }
  }
  const finish = ({ body, rules, pen }: ReturnType<typeof begin>) => {
    pen.add(body)
    pen.artifact(() => {
      for (const rule of rules) rule()
    })
  }
  if (caption !== '') flow.put('P', caption, { size: CELL.size, ink: 'ink-soft' })
  flow.makeRoom(heightOf(headings) + (rows[0] ? heightOf(rows[0]) : 0))
  let part = begin()
  for (const cells of rows) {
    if (!flow.fits(heightOf(cells))) {
      finish(part)
      flow.newPage()
      part = begin()
    }
    part.rules.push(drawRow(part.body, 'TD', cells))
  }
  finish(part)
  flow.moveBy(6)
}
