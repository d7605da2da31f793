import { unzlibSync } from 'fflate'

/*
 * Reads a PDF as a reader that knows nothing of who wrote it: objects by their numbers, streams unpacked, letters by the
 * table `ToUnicode` of their font. Source: ISO 32000-1, sections 7.3, 9.10 and 14.7. Takes what our writer uses of it.
 */
export type Pdf = {
  readonly objects: ReadonlyMap<number, string>
  /** The words of each page, a line for each piece of text that is drawn. */
  readonly pages: readonly string[]
  /** The value of an entry of the document's information; undefined: there is none. */
  readonly info: (name: string) => string | undefined
  readonly infoNames: readonly string[]
  readonly catalog: string
  /** All content that is not packed, and what was in the packed parts. */
  readonly everything: string
  /** Files that lie in the document, by name. */
  readonly files: ReadonlyMap<string, string>
}

export function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, string>()
  const streams = new Map<number, string>()
  for (const [, id = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', packed] = body.split(/\nstream\r?\n/)
    objects.set(Number(id), head)
    // The last of what is packed may look like the end of a line.
    if (packed !== undefined) streams.set(Number(id), unpacked(head, packed.replace(/\nendstream$/, '')))
  }
  const of = (reference: string | undefined) => objects.get(Number(reference)) ?? ''
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const infoObject = of(/\/Info (\d+) 0 R/.exec(trailer)?.[1])
  const catalog = of(/\/Root (\d+) 0 R/.exec(trailer)?.[1])
  const info = (name: string) => {
    const value = of(new RegExp(`/${name} (\\d+) 0 R`).exec(infoObject)?.[1])
    return value === '' ? undefined : stringOf(value)
  }
  const kids = [
    ...(/\/Kids \[([^\]]*)\]/.exec(of(/\/Pages (\d+) 0 R/.exec(catalog)?.[1]))?.[1] ?? '').matchAll(/(\d+) 0 R/g),
  ]
  const files = new Map<string, string>()
  for (const body of objects.values()) {
    if (!body.includes('/Type /Filespec')) continue
    const name = stringOf(/\/UF (\([^)]*\)|<[^>]*>)/.exec(body)?.[1] ?? '')
    files.set(name, streams.get(Number(/\/F (\d+) 0 R/.exec(body)?.[1])) ?? '')
  }
  return {
    objects,
    pages: kids.map(([, id]) => pageText(of(id), objects, streams)),
    info,
    infoNames: [...infoObject.matchAll(/\/(\w+) \d+ 0 R/g)].map(([, name = '']) => name),
    catalog,
    everything: [...objects.values(), ...streams.values()].join('\n'),
    files,
  }
}

const unpacked = (head: string, packed: string): string =>
  head.includes('/FlateDecode') && !head.includes('/Subtype /Image')
    ? Buffer.from(unzlibSync(new Uint8Array(Buffer.from(packed, 'latin1')))).toString('latin1')
    : packed

/** `(words)` or `<feff...>` as a text. */
export function stringOf(value: string): string {
  if (value.startsWith('<')) return utf16(Buffer.from(value.slice(1, -1), 'hex'))
  const plain = value
    .slice(1, -1)
    .replaceAll(/\\([nrtbf()\\])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? letter)
  return plain.startsWith('\xfe\xff') ? utf16(Buffer.from(plain, 'latin1')) : plain
}

const utf16 = (bytes: Buffer): string => new TextDecoder('utf-16be').decode(bytes)

function pageText(page: string, objects: ReadonlyMap<number, string>, streams: ReadonlyMap<number, string>): string {
  const resources = objects.get(Number(/\/Resources (\d+) 0 R/.exec(page)?.[1])) ?? page
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '')?.[1]
      return [name, lettersOf(streams.get(Number(table)) ?? '')] as const
    }),
  )
  const content = streams.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])) ?? ''
  let letters: readonly string[] = []
  const lines: string[] = []
  for (const [part, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? []
    else if (part.endsWith('TJ')) {
      const codes = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => hex).join('')
      lines.push((codes.match(/.{4}/g) ?? []).map((code) => letters[Number.parseInt(code, 16)] ?? '?').join(''))
    }
  }
  return lines.join('\n')
}

/** Which text each glyph stands for: the tables of our writer are runs that begin at a number. */
function lettersOf(table: string): readonly string[] {
  const letters: string[] = []
  for (const [, first = '', entries = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    let at = Number.parseInt(first, 16)
    for (const [, hex = ''] of entries.matchAll(/<([0-9a-f ]*)>/gi)) {
      letters[at] = utf16(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
      at += 1
    }
  }
  return letters
}
