import { beforeAll, describe, expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { writePaper } from '#app/export/debrief/write-paper.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import type { Paper } from '#app/state/exercise/debrief-files.ts'
import { fontFiles } from '#tests/export/font-files.ts'
import { readPdf, type Pdf } from '#tests/export/read-pdf.ts'

const PALETTE = { ink: '#1a232c', 'ink-soft': '#55626e', 'rule-strong': '#8a959f', caution: '#8a6100' } as Palette
const LINES = Array.from({ length: 120 }, (_, line) => `Sentence ${line} of a long assessment.`)

const paper: Paper = {
  title: 'Najin 나진 → Тихорецк',
  language: 'en',
  banner: 'EXERCISE - made-up data',
  pageText: (number) => `Page ${number}`,
  writtenAt: instant(Date.UTC(2026, 2, 2, 9)),
  blocks: [
    { kind: 'heading', level: 2, text: 'What happened' },
    {
      kind: 'table',
      caption: 'On both clocks',
      headings: ['Exercise', 'What'],
      shares: [0.3, 0.7],
      rows: Array.from({ length: 90 }, (_, row) => [`0:${row}:00`, row === 3 ? '' : `Row ${row} tells something`]),
    },
    { kind: 'heading', level: 3, text: 'A long one' },
    { kind: 'text', text: LINES.join(' ') },
    { kind: 'page' },
    { kind: 'text', text: 'Appendix of one sentence', look: 'strong' },
  ],
}

let pdf: Pdf
const wordsOf = (page: string | undefined) => (page ?? '').replaceAll(/\s+/g, ' ')

beforeAll(async () => {
  pdf = readPdf(new Uint8Array(await (await writePaper(paper, PALETTE, fontFiles())).arrayBuffer()))
}, 60_000)

describe('a paper', () => {
  test('says on each page what it is, and which page', () => {
    expect(pdf.pages.length).toBeGreaterThan(3)
    for (const [index, page] of pdf.pages.entries()) {
      expect(wordsOf(page)).toContain('EXERCISE - made-up data')
      expect(wordsOf(page)).toContain(`Page ${index + 1}`)
    }
  })

  test('holds every row and every sentence once, in their order, in whatever script', () => {
    const words = wordsOf(pdf.pages.join('\n'))
    for (let row = 0; row < 90; row++) {
      if (row !== 3) expect(words.split(`Row ${row} tells something`)).toHaveLength(2)
    }
    for (const line of LINES) expect(words.split(line)).toHaveLength(2)
    expect(words).toContain('Najin 나진 → Тихорецк')
  })

  test('repeats the headings of a table where it goes on', () => {
    const withRows = pdf.pages.filter((page) => page.includes('tells something'))
    expect(withRows.length).toBeGreaterThan(1)
    for (const page of withRows) expect(wordsOf(page)).toContain('Exercise What')
  })

  test('begins a page where it should', () => {
    expect(wordsOf(pdf.pages.at(-1))).toContain('Appendix of one sentence')
    expect(wordsOf(pdf.pages.at(-1))).not.toContain('Sentence')
  })

  test('is tagged, titled and in its language', () => {
    expect(pdf.catalog).toContain('/MarkInfo')
    expect(pdf.info('Title')).toBe(paper.title)
    for (const tag of ['/S /H1', '/S /H2', '/S /Table', '/S /TH', '/S /TD']) expect(pdf.everything).toContain(tag)
  })
})
