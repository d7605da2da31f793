import type { Snapshot } from '#app/export/snapshot.ts'
import { fitColumn } from '#app/export/writers/layout-column.ts'
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
 *  +--------------------------------------------------+
 *  | banners, only when MOCK or SYNTHETIC             |
 *  | title                             figures        |
 *  | days, summary                     denials        |
 *  | +------------------------------+  legs           |
 *  | | map                          |  legend         |
 *  | |                              |                 |
 *  | +------------------------------+                 |
 *  | north, scales           credits                  |
 *  | ------------------------------------------------ |
 *  | notes            sources          sources        |
 *  | exported, link                              name |
 *  +--------------------------------------------------+
 */
const MARGIN = 44
const COLUMN = 452
const GAP = 32
const STRIP = 64
const BANNER = 34

/** Lays out a picture of `size` px. Nothing depends on anything but the arguments. */
export function layoutPicture(
  snapshot: Snapshot,
  size: { readonly width: number; readonly height: number },
  measure: Measure,
): PictureLayout {
  const unit = Math.min(size.width / 1920, size.height / 1080)
  const margin = MARGIN * unit
  const inner: Rect = { x: margin, y: 0, width: size.width - 2 * margin, height: size.height }
  const columnX = inner.x + inner.width - COLUMN * unit
  const mapWidth = Math.round(columnX - GAP * unit - inner.x)
  const banners = layoutBanners(snapshot, inner, size.width, unit, measure)
  const header = layoutHeader(snapshot, { ...inner, y: banners.bottom + 24 * unit, width: mapWidth }, unit, measure)
  const footer = layoutFooter(snapshot, { ...inner, height: size.height }, unit, measure)

  const top = Math.round(header.bottom + 18 * unit)
  const bottom = footer.top - 16 * unit
  // The first figure stands as high as the title.
  const columnTop = banners.bottom + 32 * unit
  const column: Rect = { x: columnX, y: columnTop, width: COLUMN * unit, height: bottom - columnTop }
  const map: Rect = {
    x: Math.round(inner.x),
    y: top,
    width: mapWidth,
    height: Math.round(bottom - STRIP * unit - top),
  }
  const strip: Rect = { x: map.x, y: map.y + map.height, width: map.width, height: STRIP * unit }
  return {
    width: size.width,
    height: size.height,
    unit,
    map,
    strip,
    marks: [...banners.marks, ...header.marks, ...fitColumn(snapshot, column, unit, measure), ...footer.marks],
  }
}

function layoutBanners(snapshot: Snapshot, inner: Rect, pageWidth: number, unit: number, measure: Measure) {
  const marks: Mark[] = []
  const font: Font = { size: 17 * unit, weight: 600 }
  let y = 0
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

function layoutHeader(snapshot: Snapshot, { x, y: top, width }: Rect, unit: number, measure: Measure) {
  const marks: Mark[] = []
  let y = top
  const put = (text: string, size: number, weight: Font['weight'], ink: Ink) => {
    const set = setText(text, y, { x, width, font: { size: size * unit, weight }, ink, maxLines: 2 }, measure)
    marks.push(...set.marks)
    y += set.height
  }
  put(snapshot.title, 38, 600, 'ink')
  y += 2 * unit
  put(snapshot.days, 22, 400, 'ink')
  put(snapshot.summary, 22, 400, 'ink-soft')
  return { marks, bottom: y }
}
