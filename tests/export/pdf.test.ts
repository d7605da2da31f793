import { beforeAll, describe, expect, test } from 'vitest'
import type { DeckOptions, DeckSlide } from '#app/export/writers/deck.ts'
import { rangesOf } from '#app/export/writers/pdf-letters.ts'
import { readPdfReceipts } from '#app/export/receipt/deck-receipts.ts'
import { RECEIPT_FILE } from '#app/export/receipt/receipt-names.ts'
import { writePdf } from '#app/export/writers/pdf.ts'
import { DECK, slideOf } from '#tests/export/deck-sketch.ts'
import { fontFiles } from '#tests/export/font-files.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { readPdf, stringOf, type Pdf } from '#tests/export/read-pdf.ts'
import { days } from '#tests/support/sketch.ts'
import { french } from '#tests/support/translators.ts'

async function open(slides: readonly DeckSlide[], options: DeckOptions = DECK) {
  const fetched: string[] = []
  const file = await writePdf(
    slides,
    options,
    fontFiles((name) => fetched.push(name)),
  )
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { ...readPdf(bytes), bytes, size: file.size, fetched }
}

const TITLE = 'Najin 나진 → Тихорецк & <b>'
let pdf: Pdf & { readonly bytes: Uint8Array; readonly fetched: readonly string[] }

beforeAll(async () => {
  const part = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
  pdf = await open([slideOf(publishedBoard(), { title: TITLE }), slideOf(part, {}, french)], { ...DECK, title: TITLE })
})

/** Lines as one text, spaces made even. */
const wordsOf = (page: string | undefined) => (page ?? '').replaceAll(/\s+/g, ' ')

describe('a handout', () => {
  test('has one page a slide, on A4 lying', () => {
    expect(pdf.pages).toHaveLength(2)
    const boxes = [...pdf.everything.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box)
    expect(boxes).toEqual(['0 0 841.89 595.28', '0 0 841.89 595.28'])
  })

  test('has words that can be selected, with the hedge of each number', () => {
    const words = wordsOf(pdf.pages[0])
    for (const part of [
      '7 Sep - 1 Oct 2023, UTC, both days included (25 days)',
      'about 300 containers',
      'more than 1,000 containers',
      'claimed by John Kirby, White House National Security Council, 13 Oct 2023: “in recent weeks”.',
      'Denied by: ',
      'Demo feed (MOCK)',
      'Arcs are schematic, not a route.',
      'seen 7–8 Sep; left by 12 Sep 2023',
      'Notes Shown: 7 Sep - 1 Oct 2023',
      'Sources: 22 sources, 3 independent origins',
      'Link to this view: https://example.org/transload/?from=2023-09-07&to=2023-10-01',
      '1 / 2',
    ]) {
      expect(words).toContain(part)
    }
  })

  test('writes Hangul, arrows, Cyrillic and French as they are', () => {
    expect(pdf.pages[0]?.replaceAll('\n', '')).toContain(TITLE)
    const words = wordsOf(pdf.pages[1])
    expect(words).toContain('environ 300 conteneurs')
    expect(words).toContain('Les arcs sont schématiques : ce n’est pas un itinéraire.')
  })

  test('is tagged, in its language, and shows its title', () => {
    expect(pdf.catalog).toContain('/Lang (en)')
    expect(pdf.catalog).toContain('/StructTreeRoot')
    expect(pdf.everything).toContain('/DisplayDocTitle true')
    expect(pdf.everything).toContain('/Marked true')
    const tags = [...pdf.everything.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag)
    const count = (tag: string) => tags.filter((one) => one === tag).length
    expect(count('Sect')).toBe(2)
    expect(count('H1')).toBe(2)
    expect(count('Figure')).toBe(2)
    expect(count('Table')).toBe(2)
    expect(count('TH')).toBe(16)
    expect(pdf.everything).toContain('/Lang (fr)')
  })

  test('tells its pictures in words', () => {
    const words = [...pdf.everything.matchAll(/\/Alt (\((?:[^()\\]|\\.)*\)|<[^>]*>)/g)].map(([, text = '']) =>
      stringOf(text),
    )
    expect(words[0]).toContain('Map. Shown: 7 Sep - 1 Oct 2023')
    expect(words[1]).toContain('Carte. Période montrée')
  })

  test('says of itself only what it may, without clock or zone of the machine', () => {
    expect(pdf.infoNames.toSorted()).toEqual(['CreationDate', 'Creator', 'Producer', 'Title'])
    expect(pdf.info('Title')).toBe(TITLE)
    expect(pdf.info('Creator')).toBe('Transload')
    expect(pdf.info('Producer')).toBe('Transload')
    expect(pdf.info('CreationDate')).toBe('D:20261106212000Z')
    const dates = [...pdf.everything.matchAll(/D:\d{8,14}[^)\s]*/g)].map(([date]) => date)
    expect(new Set(dates)).toEqual(new Set(['D:20261106212000Z']))
    expect(pdf.everything).not.toMatch(/PDFKit|\/work\/|\/tmp\//)
    expect(pdf.everything).toContain('<xmp:CreateDate>2026-11-06T21:20:00Z</xmp:CreateDate>')
    expect(Buffer.from(pdf.everything, 'latin1').toString('utf8')).toContain('Тихорецк &amp; &lt;b&gt;</rdf:li>')
  })

  test('carries the receipts of its slides', () => {
    expect([...pdf.files.keys()]).toEqual([RECEIPT_FILE])
    const receipts = JSON.parse(pdf.files.get(RECEIPT_FILE) ?? '') as {
      readonly caseId: string
      readonly dataHash: string
    }[]
    expect(receipts.map(({ caseId }) => caseId)).toEqual(['published', 'published'])
    expect(readPdfReceipts(pdf.bytes)?.map(({ dataHash }) => dataHash)).toEqual(
      receipts.map(({ dataHash }) => dataHash),
    )
  })

  test('fetches only the fonts whose letters it prints', async () => {
    expect(pdf.fetched.toSorted()).toEqual([
      'noto-sans-cyrillic-wght-normal.woff2',
      'noto-sans-kr-110-wght-normal.woff2',
      'noto-sans-kr-118-wght-normal.woff2',
      'noto-sans-latin-wght-normal.woff2',
    ])
    expect((await open([slideOf(publishedBoard())])).fetched).toEqual(['noto-sans-latin-wght-normal.woff2'])
  })

  test('shows that a letter is missing where no font has it', async () => {
    const { pages } = await open([slideOf(publishedBoard(), { title: 'A \u{1F6A2} B' })])
    expect(pages[0]).toContain('A \uFFFD B')
  })

  test('says that notes go on when they are longer than the page', async () => {
    const notes = Array.from({ length: 60 }, (_, line) => `Line ${line} of what is to be said.`).join('\n')
    const { pages } = await open([slideOf(publishedBoard(), { notes })])
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Line 0 of what is to be said.')
    expect(pages[0]).toContain('The notes go on in the slide itself.')
  })

  test('of ten slides stays under 5 MB', async () => {
    const slide = slideOf(publishedBoard())
    expect((await open(Array.from({ length: 10 }, () => slide))).size).toBeLessThan(5_000_000)
  })
})

test('ranges of letters are read as CSS writes them', () => {
  expect(rangesOf('U+0000-00FF, U+0131,U+4??')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x400, 0x4ff],
  ])
})
