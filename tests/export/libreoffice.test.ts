import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePdf } from '#app/export/writers/pdf.ts'
import { writePptx } from '#app/export/writers/pptx.ts'
import { DECK, slideOf } from '#tests/export/deck-sketch.ts'
import { fontFiles } from '#tests/export/font-files.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { french } from '#tests/support/translators.ts'

/*
 * Opens the files with LibreOffice, where it is installed (Debian: `apt-get install libreoffice-impress
 * libreoffice-draw`), and reads what it made of them. Where it is not, the test says so and passes.
 */
const SLOW_MS = 180_000

const office = ['soffice', 'libreoffice']
  .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'transload-office-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The files that LibreOffice makes of a file, as texts. */
async function converted(file: Blob, name: string, format: string, filter: string): Promise<readonly string[] | null> {
  if (!office) {
    process.stdout.write(`LibreOffice is not installed: ${name} was not opened with it.\n`)
    return null
  }
  writeFileSync(join(folder, name), new Uint8Array(await file.arrayBuffer()))
  const out = mkdtempSync(join(folder, 'out-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(
    office,
    [
      profile,
      '--headless',
      ...(filter === '' ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      format,
      '--outdir',
      out,
      join(folder, name),
    ],
    {
      stdio: 'ignore',
      timeout: SLOW_MS,
    },
  )
  return readdirSync(out).map((made) => readFileSync(join(out, made), 'utf8'))
}

const slides = () => [slideOf(publishedBoard(), { title: 'Ship & train' }), slideOf(publishedBoard(), {}, french)]

test(
  'a presentation opens in LibreOffice with its titles, its table, its notes and the words of its picture',
  async () => {
    const made = await converted(await writePptx(slides(), DECK), 'deck.pptx', 'fodp', '')
    if (!made) return
    const [flat = ''] = made
    expect(flat.match(/<draw:page /g)).toHaveLength(2)
    expect(flat).toContain('presentation:class="title"')
    expect(flat).toContain('Ship &amp; train')
    expect(flat.match(/<table:table[ >]/g)).toHaveLength(2)
    expect(flat).toContain('Map. Shown: 7 Sep - 1 Oct 2023')
    expect(flat).toContain('Link to this view: https://example.org/transload/')
    expect(flat).toContain('environ 300 conteneurs')
  },
  SLOW_MS,
)

test(
  'a handout opens in LibreOffice with a page a slide and its words',
  async () => {
    const made = await converted(await writePdf(slides(), DECK, fontFiles()), 'deck.pdf', 'fodg', 'draw_pdf_import')
    if (!made) return
    const [flat = ''] = made
    expect(flat.match(/<draw:page /g)).toHaveLength(2)
    const words = flat
      .replaceAll(/<text:s[^>]*\/>/g, ' ')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
    expect(words).toContain('about 300 containers')
    expect(words).toContain('environ 300 conteneurs')
  },
  SLOW_MS,
)
