import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { takeTurns } from '#app/base/turns.ts'
import { firstZipDate, formatInstant, type Instant } from '#app/domain/time.ts'
import { RECEIPT_PROPERTY } from '#app/export/receipt/receipt-names.ts'
import type { Receipt } from '#app/export/receipt/receipt.ts'
import { languageTag } from '#app/export/writers/pptx-words.ts'
import { xmlText } from '#app/export/writers/xml-text.ts'

type PackageWords = {
  readonly title: string
  readonly exportedAt: Instant
  readonly language: string
  readonly receipts: readonly Receipt[]
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/**
 * Goes over the package that the library wrote: what it says of itself is written anew from a short list, so that no
 * clock, name or path of a machine is in it; receipts are put in; and the list of parts names only parts that are there.
 */
export async function tidyPptx(written: Uint8Array, words: PackageWords): Promise<Uint8Array<ArrayBuffer>> {
  const rest = takeTurns(new AbortController().signal)
  const parts = new Map(Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith('/')))
  const put = (name: string, text: string) => parts.set(name, strToU8(text))
  put('docProps/core.xml', coreProperties(words))
  put('docProps/app.xml', appProperties())
  put('docProps/custom.xml', customProperties(words.receipts))
  const names = new Set(parts.keys())
  for (const [name, part] of parts) {
    const text = /\.(?:xml|rels)$/.test(name) ? tidyPart(name, strFromU8(part), names, words.language) : null
    if (text !== null) put(name, text)
    const due = rest()
    if (due) await due
  }
  return zipParts(parts)
}

function tidyPart(name: string, text: string, names: ReadonlySet<string>, language: string): string {
  if (name === '_rels/.rels') return withCustomRelation(text)
  if (name === '[Content_Types].xml') return withTypes(text, names)
  if (/^ppt\/slides\/[^/]+\.xml$/.test(name)) return inLanguage(withHeadRow(numbered(text)), language)
  if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) return inLanguage(inParagraphs(text), language)
  return name.startsWith('docProps/') ? text : inLanguage(text, language)
}

/**
 * All at once, though in slices would hold the page for less: a zip that is written as it comes gives the sizes of its
 * entries behind them, and office programs are known to stumble over that.
 */
function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  // The zip has a clock of its own in each entry, which is that of no machine here.
  const mtime = firstZipDate()
  const files: Zippable = {}
  // Readers look for the list of types first.
  for (const [name, bytes] of [...parts].toSorted(([a], [b]) => order(a) - order(b))) {
    // Pictures are packed already.
    files[name] = [bytes, { mtime, level: /\.(?:png|jpe?g)$/.test(name) ? 0 : 6 }]
  }
  return zipSync(files)
}

const order = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)

function coreProperties({ title, exportedAt, language }: PackageWords): string {
  const at = `xsi:type="dcterms:W3CDTF">${secondsOf(exportedAt)}<`
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Transload</dc:creator><dc:language>${languageTag(language)}</dc:language><dcterms:created ${at}/dcterms:created><dcterms:modified ${at}/dcterms:modified></cp:coreProperties>`
}

/** The format wants seconds, always. */
const secondsOf = (at: Instant): string =>
  formatInstant(at)
    .replace(/T(\d\d:\d\d)Z$/, 'T$1:00Z')
    .replace(/\.\d+Z$/, 'Z')

const appProperties = (): string =>
  `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Transload</Application></Properties>`

const customProperties = (receipts: readonly Receipt[]): string =>
  `${XML}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${RECEIPT_PROPERTY}"><vt:lpwstr>${xmlText(JSON.stringify(receipts))}</vt:lpwstr></property></Properties>`

const withCustomRelation = (text: string): string =>
  text.replace(
    '</Relationships>',
    `<Relationship Id="rIdCustom" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
  )

/** The library calls all text American English, whatever the slides speak. */
const inLanguage = (text: string, language: string): string =>
  text.replaceAll(/ altLang="en-US"/g, '').replaceAll(/lang="en-US"/g, `lang="${languageTag(language)}"`)

/** The library gives one number to several shapes; each must have its own. */
function numbered(text: string): string {
  let count = 0
  return text.replaceAll(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${(count += 1)}"`)
}

/** Says that the first row of a table holds its headings. */
const withHeadRow = (text: string): string => text.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')

/** A line of notes is a paragraph of its own; the library writes them all into one. */
const inParagraphs = (text: string): string =>
  text.replaceAll(
    /<a:p>(<a:r><a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, run: string, words: string, end: string) =>
      words
        .split(/\r?\n/)
        .map((line) => (line === '' ? `<a:p>${end}</a:p>` : `<a:p>${run}<a:t>${line}</a:t></a:r></a:p>`))
        .join(''),
  )

/** Takes off what is not in the package, and names what was put in. */
const withTypes = (text: string, names: ReadonlySet<string>): string =>
  text
    .replaceAll(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (entry, name: string) => (names.has(name) ? entry : ''))
    .replace(
      '</Types>',
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    )
