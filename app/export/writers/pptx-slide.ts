import type PptxGenJS from 'pptxgenjs'
import { TLP_COLOURS, type Handling } from '#app/domain/handling.ts'
import type { DeckOptions, DeckSlide, SlidePicture } from '#app/export/writers/deck.ts'
import { addLegend } from '#app/export/writers/pptx-legend.ts'
import { addLegs } from '#app/export/writers/pptx-table.ts'
import { dataAddress, hexInk, isDark, languageTag } from '#app/export/writers/pptx-words.ts'
import type { SlideContent } from '#app/export/writers/slide-content.ts'
import { linesOf, shortSources, sourcesText } from '#app/export/writers/slide-text.ts'

export const PPTX_LAYOUT = 'LAYOUT_WIDE'

/*
 *  Inches; the slide is 13.33 x 7.5.
 *  +----------------------------------------------------------+
 *  | banners: MOCK, SYNTHETIC                      TLP label  |  0.00 - 0.32
 *  | title                                                    |  0.36 - 0.86
 *  | days, UTC, what counts                                   |  0.86 - 1.16
 *  | +--------------------------------+  figures              |  1.24
 *  | | map, north, scales             |  denials              |
 *  | +--------------------------------+  legend               |  - 5.26
 *  | table of legs                                            |  5.34 - 6.52
 *  | remarks, sources, credits                                |  6.56
 *  | exported, receipt, link                        number    |  - 7.46
 *  +----------------------------------------------------------+
 */
const LEFT = 0.45
const WIDTH = 12.43
const PICTURE = { x: LEFT, y: 1.24, w: 6.5, h: 4.02 }
const COLUMN = { x: 7.3, w: 5.58 }
const FIGURES = { ...COLUMN, y: 1.2, h: 2.4 }
const LEGEND = { ...COLUMN, y: 3.66, h: 1.6 }
const TABLE = { x: LEFT, y: 5.34, w: WIDTH, h: 1.18 }
const SMALL = { x: LEFT, y: 6.58, w: WIDTH, h: 0.58 }
const CLOSING = { x: LEFT, y: 7.2, w: WIDTH - 0.8, h: 0.24 }
const LABEL = { x: 10.96, y: 0.02, w: 1.92, h: 0.28 }
const POINTS = 72
const NO_MARGIN = { margin: 0, valign: 'top' as const }

/** Adds one slide. The layout that its title is bound to must be there. */
export function addSlide(presentation: PptxGenJS, slide: DeckSlide, { handling }: DeckOptions): void {
  const { title, content, picture } = slide
  const { palette } = content
  const lang = languageTag(content.language)
  const page = presentation.addSlide({ masterName: layoutName(content) })
  page.addText(title, { placeholder: 'title', lang, objectName: 'Title' })
  page.addText(content.days, { x: LEFT, y: 0.86, w: WIDTH, h: 0.3, ...NO_MARGIN, ...soft(content, 13), lang })
  addHeader(page, content, handling)
  page.addImage({ ...fitted(picture), data: dataAddress(picture), altText: content.alternative })
  addFigures(page, content)
  addLegend(page, content, LEGEND)
  addLegs(page, content, TABLE)
  addSmallPrint(page, content)
  page.addText(
    [
      { text: [content.exported, content.receipt].filter(Boolean).join('. ') + '. ' },
      { text: content.labels.link, options: { hyperlink: { url: content.address } } },
      { text: `: ${content.address}` },
    ],
    { ...CLOSING, ...NO_MARGIN, ...soft(content, 7), lang, objectName: 'Export and link' },
  )
  page.slideNumber = {
    x: 12.4,
    y: 7.18,
    w: 0.5,
    h: 0.26,
    fontSize: 9,
    fontFace: 'Arial',
    color: hexInk(palette, 'ink-soft'),
  }
  page.addNotes([slide.notes, sourcesText(slide)].filter(Boolean).join('\n\n'))
}

/** Slides taken by day and by night may stand in one deck: each pair of paper and ink has a layout. */
export const layoutName = ({ palette }: SlideContent): string => `Transload ${isDark(palette) ? 'dark' : 'light'}`

/** Gives slides of one look their paper, and the place of their title. */
export function defineLayout(presentation: PptxGenJS, title: string, { palette }: SlideContent): void {
  presentation.defineSlideMaster({
    title,
    background: { color: hexInk(palette, 'paper') },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: LEFT,
            y: 0.36,
            w: WIDTH,
            h: 0.5,
            margin: 0,
            fontSize: 24,
            bold: true,
            align: 'left',
            valign: 'middle',
            color: hexInk(palette, 'ink'),
          },
          text: '',
        },
      },
    ],
  })
}

const soft = ({ palette }: SlideContent, fontSize: number) => ({ fontSize, color: hexInk(palette, 'ink-soft') })

function addHeader(page: PptxGenJS.Slide, { banners, palette, language }: SlideContent, handling: Handling): void {
  const strip = { x: 0, y: 0, w: 13.34, h: 0.32 }
  const lang = languageTag(language)
  if (banners.length > 0) {
    page.addShape('rect', { ...strip, fill: { color: hexInk(palette, 'caution-wash') }, objectName: 'Banner' })
    const words = { ...strip, x: LEFT, w: 9.2, margin: 0, fontSize: 11, bold: true, valign: 'middle' as const, lang }
    page.addText(banners.join('   ·   '), {
      ...words,
      color: hexInk(palette, 'caution'),
      objectName: 'Banner words',
    })
  }
  if (handling.line.trim() !== '') {
    const box = { x: 6.4, y: 0.02, w: 4.4, h: 0.28 }
    const look = { fontSize: 10, bold: true, align: 'right' as const, valign: 'middle' as const, margin: 0 }
    page.addText(handling.line, { ...box, ...look, color: hexInk(palette, 'ink'), lang, objectName: 'Handling' })
  }
  if (handling.tlp === null) return
  const colour = TLP_COLOURS[handling.tlp].slice(1)
  page.addText(handling.tlp, {
    ...LABEL,
    fontSize: 12,
    bold: true,
    align: 'right',
    valign: 'middle',
    fill: { color: '000000' },
    color: colour,
    objectName: 'Traffic Light Protocol',
  })
}

/** The picture as large as it goes into its frame, neither stretched nor cut. */
function fitted({ width, height }: SlidePicture) {
  const scale = Math.min(PICTURE.w / width, PICTURE.h / height)
  return { x: PICTURE.x, y: PICTURE.y, w: width * scale, h: height * scale }
}

/** Sizes of value and meaning, points, from the largest at which all of it is likely to fit. */
const FIGURE_SIZES = [
  [20, 12],
  [17, 11],
  [15, 10],
  [13, 9],
  [11, 8],
  [9, 7],
] as const

function addFigures(page: PptxGenJS.Slide, { figures, denials, palette, language }: SlideContent): void {
  const width = FIGURES.w * POINTS
  const height = ([large, small]: readonly [number, number]) =>
    figures.reduce(
      (sum, { value, meaning }) =>
        sum +
        (value === '' ? 0 : linesOf(value, large, width) * large * 1.2) +
        (meaning === '' ? 0 : linesOf(meaning, small, width) * small * 1.2),
      linesOf(denials ?? '', small, width) * small * 1.2,
    )
  const sizes = FIGURE_SIZES.find((pair) => height(pair) <= FIGURES.h * POINTS) ?? [9, 7]
  const [large, small] = sizes
  const run = (text: string, fontSize: number, ink: 'ink' | 'ink-soft' | 'denial', bold = false) =>
    text === '' ? [] : [{ text, options: { fontSize, bold, color: hexInk(palette, ink), breakLine: true } }]
  page.addText(
    [
      ...figures.flatMap(({ value, meaning }) => [
        ...run(value, large, 'ink', true),
        ...run(meaning, small, 'ink-soft'),
      ]),
      ...run(denials ?? '', small, 'denial'),
    ],
    { ...FIGURES, ...NO_MARGIN, lang: languageTag(language), objectName: 'Figures' },
  )
}

/** Letters of small print that find room. */
const SMALL_ROOM = 1100

function addSmallPrint(page: PptxGenJS.Slide, content: SlideContent): void {
  const remarks = content.remarks.join(' ')
  const sources = shortSources(content, SMALL_ROOM - remarks.length - content.credits.length)
  const text = [remarks, sources, `${content.credits}.`].join('\n')
  const size = [8, 7.5, 7, 6.5].find((at) => linesOf(text, at, SMALL.w * POINTS) * at * 1.2 <= SMALL.h * POINTS) ?? 6
  page.addText(text, {
    ...SMALL,
    ...NO_MARGIN,
    ...soft(content, size),
    lang: languageTag(content.language),
    objectName: 'Remarks and sources',
  })
}
