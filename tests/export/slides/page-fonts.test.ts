import { afterEach, expect, test, vi } from 'vitest'
import { pageFonts } from '#app/export/slides/page-fonts.ts'

/** A face as a browser lays it open; Node has none. */
class Face {
  readonly style
  constructor(file: string, range: string) {
    const values: Record<string, string> = { src: `url("./${file}.woff2") format("woff2")`, 'unicode-range': range }
    this.style = { getPropertyValue: (name: string) => values[name] ?? '' }
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the fonts of a PDF are those of the page in its order, without scripts that cannot be set letter by letter', () => {
  vi.stubGlobal('CSSFontFaceRule', Face)
  vi.stubGlobal('CSSImportRule', Set)
  const cssRules = [
    new Face('noto-sans-kr-7-wght-normal-aB', 'U+AC00-D7A3'),
    new Face('noto-sans-hebrew-hebrew-wght-normal-aB', 'U+590-5FF'),
    new Face('noto-sans-jp-3-wght-normal-aB', 'U+3041-3096'),
    new Face('noto-sans-arabic-arabic-wght-normal-aB', 'U+600-6FF'),
    new Face('noto-sans-thai-thai-wght-normal-aB', 'U+E01-E5B'),
  ]
  const page = { baseURI: 'http://here.example/', styleSheets: [{ href: null, cssRules }] }
  expect(pageFonts(page as unknown as Document).map(({ name, ranges }) => [name, ranges])).toEqual([
    ['noto-sans-thai-thai-wght-normal-aB', [[0xe01, 0xe5b]]],
    ['noto-sans-jp-3-wght-normal-aB', [[0x3041, 0x3096]]],
    ['noto-sans-kr-7-wght-normal-aB', [[0xac00, 0xd7a3]]],
  ])
})
