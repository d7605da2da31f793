import { rangesOf, type FontFile } from '#app/export/writers/pdf-letters.ts'

/**
 * The font files that the page's own style sheets declare, in their order: Noto Sans first, its sisters for Japanese and Korean behind.
 * They lie on our own server, and only those that are needed are fetched.
 */
export const pageFonts = (page: Document): readonly FontFile[] =>
  [...page.styleSheets]
    .flatMap((sheet) => facesIn(sheet).map((rule) => ({ rule, base: sheet.href ?? page.baseURI })))
    .flatMap(({ rule, base }): readonly FontFile[] => {
      const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (address === undefined) return []
      const url = new URL(address, base)
      return [
        {
          name: (url.pathname.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replaceAll(/[^\w-]/g, ''),
          ranges: rangesOf(rule.style.getPropertyValue('unicode-range')),
          load: () => load(url),
        },
      ]
    })
    .filter(isSetByLetter)
    .toSorted((a, b) => rankOf(a.name) - rankOf(b.name))

/** Written from right to left and joined: set letter by letter, as a PDF is here, they would be another word. */
const isSetByLetter = ({ name }: FontFile): boolean => !/-(?:arabic|hebrew)-/.test(name)

/** Japanese before Korean, whose signs are drawn otherwise: it is there only for who reads it. */
const rankOf = (name: string): number => (name.includes('-kr-') ? 2 : Number(name.includes('-jp-')))

/** A sheet of another origin may not be read, and none of it is ours. */
function facesIn(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => {
      if (rule instanceof CSSImportRule) return rule.styleSheet ? facesIn(rule.styleSheet) : []
      return rule instanceof CSSFontFaceRule ? [rule] : []
    })
  } catch {
    return []
  }
}

async function load(url: URL): Promise<Uint8Array> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`No font: ${url.pathname} answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
