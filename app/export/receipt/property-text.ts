const ENTITY = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const END = '</property>'

/**
 * The text of a property that a PPTX keeps in `docProps/custom.xml`; null when it has none of that name. Read by hand and in
 * one pass: the browser's parser makes documents of text, which the policy refuses, and unfolds entities of the file's own.
 * `name` is plain letters and spaces. Throws for XML with declarations and for letters that there are not.
 */
export function propertyText(xml: string, name: string): string | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Error('XML with declarations of its own')
  for (const part of xml.split(END).slice(0, -1)) {
    const head = part.lastIndexOf('<property ')
    const content = part.indexOf('>', head) + 1
    if (head >= 0 && content > 0 && isNamed(part.slice(head, content), name)) return plainText(part.slice(content))
  }
  return null
}

const isNamed = (attributes: string, name: string): boolean =>
  attributes.includes(` name="${name}"`) || attributes.includes(` name='${name}'`)

const plainText = (xml: string): string =>
  xml.replaceAll(/<[^<>]*>/g, '').replaceAll(ENTITY, (...match) => letterOf(match.at(-1) as Groups))

type Groups = { readonly hex?: string; readonly decimal?: string; readonly name?: string }

function letterOf({ hex, decimal, name }: Groups): string {
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
  return NAMED[name?.toLowerCase() ?? ''] ?? ''
}
