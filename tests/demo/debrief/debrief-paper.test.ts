import { describe, expect, test } from 'vitest'
import { debriefOf } from '#app/domain/exercise/debrief-of.ts'
import { debriefPaper, type PaperContext } from '#app/demo/debrief/debrief-paper.ts'
import { writePaper } from '#app/export/debrief/write-paper.ts'
import type { Palette } from '#app/export/writers/marks.ts'
import type { Paper } from '#app/state/exercise/debrief-files.ts'
import { PLAYED, playedRun } from '#tests/domain/exercise/debrief-sketch.ts'
import { NINE } from '#tests/domain/exercise/exercise-sketch.ts'
import { fontFiles } from '#tests/export/font-files.ts'
import { readPdf } from '#tests/export/read-pdf.ts'
import { days } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

const CONTEXT: PaperContext = {
  translator: english,
  index: null,
  caseWindow: days('2023-09-07', '2023-10-01'),
  notes: { D1: 'Ask for the bill of lading.' },
  hasKey: true,
  writtenAt: NINE,
  addressOf: (query) => `https://example.org/?case=training${query}`,
}

const paperOf = (context: Partial<PaperContext> = {}): Paper =>
  debriefPaper(debriefOf(PLAYED, playedRun()), { ...CONTEXT, ...context })

/** All words from top to bottom, rows of tables with their cells side by side. */
const wordsOf = ({ title, banner, blocks }: Paper): string =>
  [
    title,
    banner,
    ...blocks.flatMap((block) => {
      if (block.kind === 'page') return []
      return block.kind === 'table' ? [block.headings, ...block.rows].map((cells) => cells.join(' ')) : [block.text]
    }),
  ]
    .join('\n')
    .replaceAll(/\s+/g, ' ')

describe('the debrief in print', () => {
  test('tells what was played, what it was worth, what happened and who decided what on which ground', () => {
    const words = wordsOf(paperOf())
    for (const part of [
      'Debrief: Najin 나진 → Тихорецк',
      'Played 2 Mar 2026, 09:00 UTC to 2 Mar 2026, 09:10 UTC',
      'On the wall: 0:10:00, of which 0:02:00 paused.',
      '31.5 of 60 points',
      'Objective find 15 of 30 points',
      'Class 16.5 of 30 points',
      'E3 Ben 21 Asked first',
      '0:08:00 2 Mar 2026 09:03:00 Inject: news by hand',
      'E1 Met: 10 of 10. Expected: Najin. It counts within 0:03:00 of the question.',
      'Did not count: it came 0:03:20 after the question, and 0:03:00 were given.',
      'about 300',
      'Known then: Q1; Q2; news Not yet: late; never',
      '7 Sep – 1 Oct 2023, UTC; playhead at the end; all that is known now',
      'View: https://example.org/?case=training',
      'Ask for the bill of lading.',
      'Never happened: never',
    ]) {
      expect(words).toContain(part)
    }
  })

  test('has the answer key as an appendix, or has none of it', () => {
    const { blocks } = paperOf()
    const page = blocks.findIndex(({ kind }) => kind === 'page')
    expect(JSON.stringify(blocks.slice(page))).toContain('At Najin, the key says.')
    expect(JSON.stringify(blocks.slice(0, page))).not.toContain('the key says')
    expect(wordsOf(paperOf({ hasKey: false }))).not.toContain('the key says')
  })

  test('speaks the language of the page', () => {
    const words = wordsOf(paperOf({ translator: french }))
    expect(words).toContain('EXERCICE - données fictives')
    expect(words).toContain('Bilan : De Najin à Tikhoretsk')
    expect(words).toContain('31,5 points sur 60')
  })

  test('says on each page of the file that it is made up, and loses no letter', { timeout: 60_000 }, async () => {
    const file = await writePaper(paperOf(), { ink: '#1a232c' } as Palette, fontFiles())
    const pages = readPdf(new Uint8Array(await file.arrayBuffer())).pages.map((page) => page.replaceAll(/\s+/g, ' '))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('EXERCISE - made-up data')
    expect(pages.join(' ')).toContain('Debrief: Najin 나진 → Тихорецк')
    expect(pages.at(-1)).toContain('At Najin, the key says.')
  })
})
