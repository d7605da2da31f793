import type { Handling } from '#app/domain/handling.ts'
import type { Snapshot } from '#app/export/snapshot.ts'
import { fitColumns } from '#app/export/writers/layout-column.ts'
import { layoutLabel } from '#app/export/writers/layout-label.ts'
import { layoutFooter } from '#app/export/writers/layout-footer.ts'
import { lineHeight, setText, type Ink, type Mark, type Rect } from '#app/export/writers/marks.ts'
import type { Font, Measure } from '#app/export/writers/text-flow.ts'

/** Where everything of a picture stands. The map comes into `map`; `strip` under it waits for the map's scale. */
export type PictureLayout = {
  readonly width: number
  readonly height: number
  /** px of the picture for one px of a picture of 1920 x 1080. */
  readonly unit: number
  /** Whole px, so that the map is neither stretched nor blurred. */
  readonly map: Rect
  readonly strip: Rect
  readonly marks: readonly Mark[]
}

/*
 *   wide                                                   tall (a sheet that stands)
 *  +--------------------------------------------------+   +-------------------------------+
 *  | banners, only when MOCK or SYNTHETIC; handling   |   | banners; handling             |
 *  | title, subtitle                   figures        |   | title, subtitle               |
 *  | days, summary                     denials        |   | days, summary                 |
 *  | +------------------------------+  legs           |   | +---------------------------+ |
 *  | | map                          |  legend         |   | | map                       | |
 *  | |                              |                 |   | +---------------------------+ |
 *  | +------------------------------+                 |   | north, scales         credits |
 *  | north, scales           credits                  |   | figures          legend       |
 *  | ------------------------------------------------ |   | denials, legs                 |
 *  | notes            sources          sources        |   | ----------------------------- |
 *  | exported, receipt, link                     name |   | notes   sources   sources     |
 *  +--------------------------------------------------+   +-------------------------------+
 */
const MARGIN = 44
const COLUMN = 452
const GAP = 32
const STRIP = 64
const BANNER = 34

type Size = { readonly width: number; readonly height: number }

/** Narrower than this, height to width, a sheet stands, and the columns go under the map. */
const STANDS_FROM = 1.2
/** Of a sheet that stands, the columns under the map may take this part of the height. */
const COLUMNS_SHARE = 0.25

/**
 * px of the picture for one px of a picture of 1920 x 1080. A square or standing sheet is narrower, and its letters are
 * larger for that: on A4 at 150 dpi the small print comes out at 7 points.
 */
function unitOf({ width, height }: Size): number {
  if (height >= STANDS_FROM * width) return width / 1300
  return height > 0.9 * width ? width / 1500 : Math.min(width / 1920, height / 1080)
}

/** Lays out a picture of `size` px. Nothing depends on anything but the arguments. */
export function layoutPicture(snapshot: Snapshot, size: Size, measure: Measure): PictureLayout {
  const unit = unitOf(size)
  const isTall = size.height >= STANDS_FROM * size.width
  const margin = MARGIN * unit
  const inner: Rect = { x: margin, y: 0, width: size.width - 2 * margin, height: size.height }
  const columnX = isTall ? inner.x + inner.width : inner.x + inner.width - COLUMN * unit
  const mapWidth = Math.round(isTall ? inner.width : columnX - GAP * unit - inner.x)
  const banners = layoutBanners(snapshot, inner, size.width, unit, measure)
  const header = layoutHeader(snapshot, { ...inner, y: banners.bottom + 24 * unit, width: mapWidth }, unit, measure)
  const footer = layoutFooter(snapshot, { ...inner, height: size.height }, unit, measure)

  const bottom = footer.top - 16 * unit
  const columns = isTall
    ? standingColumns(snapshot, inner, bottom, unit, measure)
    : // The first figure stands as high as the title.
      sideColumn(snapshot, { x: columnX, y: banners.bottom + 32 * unit, bottom }, unit, measure)
  const top = Math.round(header.bottom + 18 * unit)
  const under = isTall ? columns.top - 12 * unit : bottom
  const map: Rect = {
    x: Math.round(inner.x),
    y: top,
    width: mapWidth,
    height: Math.round(under - STRIP * unit - top),
  }
  const strip: Rect = { x: map.x, y: map.y + map.height, width: map.width, height: STRIP * unit }
  return {
    width: size.width,
    height: size.height,
    unit,
    map,
    strip,
    marks: [...banners.marks, ...header.marks, ...columns.marks, ...footer.marks],
  }
}

type Columns = { readonly marks: readonly Mark[]; readonly top: number }

function sideColumn(
  snapshot: Snapshot,
  { x, y, bottom }: { readonly x: number; readonly y: number; readonly bottom: number },
  unit: number,
  measure: Measure,
): Columns {
  const column = { x, width: COLUMN * unit, parts: ['figures', 'legs', 'legend'] as const }
  return { marks: fitColumns(snapshot, { y, height: bottom - y }, [column], unit, measure).marks, top: y }
}

/** Two columns under the map, which end at `bottom`. */
function standingColumns(snapshot: Snapshot, page: Rect, bottom: number, unit: number, measure: Measure): Columns {
  const width = (page.width - GAP * unit) / 2
  const columns = [
    { x: page.x, width, parts: ['figures', 'legs'] },
    { x: page.x + width + GAP * unit, width, parts: ['legend'] },
  ] as const
  const height = page.height * COLUMNS_SHARE
  const { height: taken } = fitColumns(snapshot, { y: 0, height }, columns, unit, measure)
  const top = bottom - taken
  return { marks: fitColumns(snapshot, { y: top, height }, columns, unit, measure).marks, top }
}

function layoutBanners(snapshot: Snapshot, inner: Rect, pageWidth: number, unit: number, measure: Measure) {
  const marks: Mark[] = []
  const font: Font = { size: 17 * unit, weight: 600 }
  const handling = layoutHandling(snapshot.handling, inner, unit, measure)
  marks.push(...handling.marks)
  let y = handling.bottom
  for (const banner of snapshot.banners) {
    const rect = { x: 0, y, width: pageWidth, height: BANNER * unit }
    const paragraph = { x: inner.x, width: inner.width, font, ink: 'caution' as const, maxLines: 1 }
    const words = setText(banner, y + (rect.height - lineHeight(font)) / 2, paragraph, measure)
    marks.push({ kind: 'fill', rect, ink: 'caution-wash' }, ...words.marks)
    marks.push({ kind: 'fill', rect: { ...rect, y: y + rect.height - unit, height: unit }, ink: 'caution' })
    y += rect.height
  }
  return { marks, bottom: y }
}

/** The line of the house on the left, the label of the protocol on the right, as the protocol wants it. */
function layoutHandling({ tlp, line }: Handling, inner: Rect, unit: number, measure: Measure) {
  const words = line.trim()
  const label = layoutLabel(tlp, { size: 20 * unit, weight: 600 }, measure)
  if (words === '' && !label) return { marks: [], bottom: 0 }
  const height = 44 * unit
  const font: Font = { size: 17 * unit, weight: 600 }
  const width = inner.width - (label ? label.width + GAP * unit : 0)
  const paragraph = { x: inner.x, width, font, ink: 'ink' as const, maxLines: 1 }
  return {
    marks: [
      ...setText(words, (height - lineHeight(font)) / 2, paragraph, measure).marks,
      ...(label?.at(inner.x + inner.width, 8 * unit) ?? []),
    ],
    bottom: height,
  }
}

function layoutHeader(snapshot: Snapshot, { x, y: top, width }: Rect, unit: number, measure: Measure) {
  const marks: Mark[] = []
  let y = top
  const put = (text: string, size: number, weight: Font['weight'], ink: Ink) => {
    const set = setText(text, y, { x, width, font: { size: size * unit, weight }, ink, maxLines: 2 }, measure)
    marks.push(...set.marks)
    y += set.height
  }
  put(snapshot.title, 38, 600, 'ink')
  if (snapshot.subtitle !== '') put(snapshot.subtitle, 26, 400, 'ink')
  y += 2 * unit
  put(snapshot.days, 22, 400, 'ink')
  put(snapshot.summary, 22, 400, 'ink-soft')
  return { marks, bottom: y }
}
