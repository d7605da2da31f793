// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DeckSlide } from '#app/export/writers/deck.ts'
import { RECEIPT_PROPERTY } from '#app/export/receipt/receipt-names.ts'
import { writePptx } from '#app/export/writers/pptx.ts'
import { DECK, slideOf } from '#tests/export/deck-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { days } from '#tests/support/sketch.ts'
import { french } from '#tests/support/translators.ts'

/** The parts of a package, and those that are XML as documents. */
async function open(slides: readonly DeckSlide[], options = DECK) {
  const file = await writePptx(slides, options)
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const text = (name: string) => strFromU8(parts[name] ?? expect.fail(`no part ${name}`))
  const xml = (name: string) => new DOMParser().parseFromString(text(name), 'application/xml')
  const texts = (name: string) => [...xml(name).getElementsByTagName('a:t')].map((one) => one.textContent)
  return { file, parts, names: Object.keys(parts), text, xml, texts }
}

let pptx: Awaited<ReturnType<typeof open>>
const SLIDE = 'ppt/slides/slide1.xml'

beforeAll(async () => {
  const board = publishedBoard()
  const part = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
  pptx = await open([slideOf(board, { title: 'Ship & train <1>' }), slideOf(part, {}, french)])
})

describe('a presentation', () => {
  test('holds nothing but well-formed XML and pictures', () => {
    const others = pptx.names.filter((name) => !/\.(xml|rels)$/.test(name))
    expect(others).toEqual(['ppt/media/image-1-1.png', 'ppt/media/image-2-1.png'])
    for (const name of pptx.names.filter((name) => !others.includes(name))) {
      expect(pptx.xml(name).getElementsByTagName('parsererror').length, name).toBe(0)
    }
  })

  test('names each of its parts once, and none that is not there', () => {
    const overrides = [...pptx.xml('[Content_Types].xml').getElementsByTagName('Override')]
    const named = overrides.map((one) => one.getAttribute('PartName')?.slice(1) ?? '')
    expect(named.filter((name) => !pptx.names.includes(name))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    const relations = pptx.names.filter((name) => name.endsWith('.rels'))
    for (const name of relations) {
      const folder = name.replace('_rels/', '').replace(/[^/]*$/, '')
      for (const one of pptx.xml(name).getElementsByTagName('Relationship')) {
        if (one.getAttribute('TargetMode') === 'External') continue
        const target = new URL(one.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1)
        expect(pptx.names, name).toContain(target)
      }
    }
  })

  test('gives each shape of a slide a number of its own', () => {
    const numbers = [...pptx.xml(SLIDE).getElementsByTagName('p:cNvPr')].map((one) => one.getAttribute('id'))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('says of itself only what it may', () => {
    const fields = (name: string) =>
      [...(pptx.xml(name).documentElement.children ?? [])].map((one) => `${one.nodeName}: ${one.textContent}`)
    expect(fields('docProps/core.xml')).toEqual([
      'dc:title: Najin to Tikhoretsk',
      'dc:creator: Transload',
      'dc:language: en-GB',
      'dcterms:created: 2026-11-06T21:20:00Z',
      'dcterms:modified: 2026-11-06T21:20:00Z',
    ])
    expect(fields('docProps/app.xml')).toEqual(['Application: Transload'])
    expect(pptx.names.filter((name) => name.startsWith('docProps/')).toSorted()).toEqual([
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
    ])
    expect(pptx.names.map((name) => (name.endsWith('.png') ? '' : pptx.text(name))).join('')).not.toMatch(
      /pptxgen|gitbrent|\/work\/|\/tmp\/|lastModifiedBy/i,
    )
  })

  test('carries the receipts of its slides', () => {
    const property = pptx.xml('docProps/custom.xml').getElementsByTagName('property')[0]
    expect(property?.getAttribute('name')).toBe(RECEIPT_PROPERTY)
    const receipts = JSON.parse(property?.textContent ?? '') as { readonly statements: readonly unknown[] }[]
    expect(receipts).toHaveLength(2)
    expect(receipts[0]?.statements[1]).toEqual({
      name: 'summary',
      text: '2 legs, about 300 containers itemised, more than 1,000 claimed',
    })
  })

  test('is the same, byte for byte, whenever and wherever it is written', async () => {
    const write = async () => new Uint8Array(await (await writePptx([slideOf(publishedBoard())], DECK)).arrayBuffer())
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true)
  })

  test('of ten slides stays under 5 MB', async () => {
    const slide = slideOf(publishedBoard())
    const slides = Array.from({ length: 10 }, () => slide)
    expect((await writePptx(slides, DECK)).size).toBeLessThan(5_000_000)
  })
})

describe('a slide', () => {
  test('has its title in the place of titles', () => {
    const title = [...pptx.xml(SLIDE).getElementsByTagName('p:sp')].find(
      (shape) => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title',
    )
    expect(title?.getElementsByTagName('a:t')[0]?.textContent).toBe('Ship & train <1>')
  })

  test('prints window, figures, denials, banner, schematic note and sources as text', () => {
    const words = pptx.texts(SLIDE).join('\n').replaceAll('\u00a0', ' ')
    for (const part of [
      '7 Sep - 1 Oct 2023, UTC, both days included (25 days)',
      'about 300 containers',
      'more than 1,000 containers',
      'more than 700, approximately',
      'Denied by: ',
      'Demo feed (MOCK)',
      'Arcs are schematic, not a route.',
      'Sources: 22 sources, 3 independent origins',
      'Base map: Natural Earth; GeoNames, CC BY 4.0',
    ]) {
      expect(words).toContain(part)
    }
  })

  test('has the legs in a native table with a row of headings', () => {
    const table = pptx.xml(SLIDE).getElementsByTagName('a:tbl')[0]
    expect(table?.getElementsByTagName('a:tblPr')[0]?.getAttribute('firstRow')).toBe('1')
    const rows = [...(table?.getElementsByTagName('a:tr') ?? [])].map((row) =>
      [...row.getElementsByTagName('a:tc')].map((cell) => cell.textContent.trim()),
    )
    expect(rows).toEqual([
      ['Mode', 'From', 'To', 'Departs', 'Arrives', 'Containers', 'Basis', 'Grade'],
      [
        'Vessel',
        'Rajin (Najin) port',
        'Dunay (Dunai) naval facility',
        'seen 7–8 Sep; left by 12 Sep 2023',
        'by 12 Sep 2023; seen 12 Sep',
        'about 300',
        'Published',
        'B6',
      ],
      [
        'Rail',
        'Dunay (Dunai) naval facility',
        'Tikhoretsk (town)',
        'seen 12 Sep; left by 1 Oct 2023',
        'by 1 Oct 2023; seen 1 Oct',
        'about 300',
        'Published',
        'B6',
      ],
    ])
  })

  test('tells its picture in words', () => {
    const picture = pptx.xml(SLIDE).getElementsByTagName('p:pic')[0]
    const words = picture?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr') ?? ''
    expect(words).toContain('Map. Shown: 7 Sep - 1 Oct 2023')
    expect(words).toContain('Between two sightings nobody published where the containers were.')
  })

  test('has notes, a paragraph a line, with sources in full and the link', () => {
    const notes = pptx.texts('ppt/notesSlides/notesSlide1.xml')
    expect(notes).toContain('Shown: 7 Sep - 1 Oct 2023, UTC, both days included (25 days).')
    expect(notes.filter((line) => /^\[\d\] /.test(line))).toHaveLength(3)
    expect(notes).toContain('Link to this view: https://example.org/transload/?from=2023-09-07&to=2023-10-01')
    expect(notes.filter((line) => line.includes('\n'))).toEqual([])
  })

  test('leads to its view', () => {
    const links = [...pptx.xml('ppt/slides/_rels/slide1.xml.rels').getElementsByTagName('Relationship')]
    expect(
      links.filter((one) => one.getAttribute('TargetMode') === 'External').map((one) => one.getAttribute('Target')),
    ).toEqual(['https://example.org/transload/?from=2023-09-07&to=2023-10-01'])
  })

  test('names the language of its words', async () => {
    const parts = await open([slideOf(publishedBoard(), {}, french)])
    const languages = [...parts.xml(SLIDE).getElementsByTagName('a:rPr')].map((run) => run.getAttribute('lang'))
    expect(new Set(languages)).toEqual(new Set(['fr-FR']))
    expect(parts.texts(SLIDE)).toContain('environ 300 conteneurs')
  })

  test('counts the legs that find no room', async () => {
    const board = publishedBoard()
    const slide = slideOf(board)
    const { table } = slide.content
    const rows = Array.from({ length: 12 }, (_, row) => table.rows[row % 2] ?? expect.fail())
    const more = Array.from({ length: 13 }, (_, shown) => `and ${40 - shown} more legs`)
    const parts = await open([{ ...slide, content: { ...slide.content, table: { ...table, rows, more } } }])
    const shown = parts.xml(SLIDE).getElementsByTagName('a:tr').length - 1
    expect(shown).toBeGreaterThan(1)
    expect(parts.texts(SLIDE)).toContain(`and ${40 - shown} more legs`)
  })

  test('says who may see it', async () => {
    const parts = await open([slideOf(publishedBoard())], { ...DECK, handling: { tlp: 'TLP:AMBER', line: 'Ministry' } })
    expect(parts.texts(SLIDE)).toEqual(expect.arrayContaining(['TLP:AMBER', 'Ministry']))
  })
})
