import type { Snapshot } from '#app/export/snapshot.ts'
import { fitColumn } from '#app/export/writers/layout-column.ts'
import { layoutFooter } from '#app/export/writers/layout-footer.ts'
import { baseline, lineHeight, setText, type Mark, type Rect } from '#app/export/writers/marks.ts'
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
 *  | title                                       name |
 *  | window, summary                                  |
 *  | +--------------------------------+  figures      |
 *  | | map                            |  denials      |
 *  | |                                |  legs         |
 *  | +--------------------------------+  legend       |
 *  | north, scales             credits                |
 *  | ------------------------------------------------ |
 *  | notes            sources          sources        |
 *  | exported, link                                   |
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
  const header = layoutHeader(snapshot, inner, size.width, unit, measure)
  const footer = layoutFooter(snapshot, { ...inner, height: size.height }, unit, measure)

  const top = Math.round(header.bottom + 20 * unit)
  const bottom = footer.top - 16 * unit
  const column: Rect = {
    x: inner.x + inner.width - COLUMN * unit,
    y: top,
    width: COLUMN * unit,
    height: bottom - top,
  }
  const map: Rect = {
    x: Math.round(inner.x),
    y: top,
    width: Math.round(column.x - GAP * unit - inner.x),
    height: Math.round(bottom - STRIP * unit - top),
  }
  const strip: Rect = { x: map.x, y: map.y + map.height, width: map.width, height: STRIP * unit }
  return {
    width: size.width,
    height: size.height,
    unit,
    map,
    strip,
    marks: [...header.marks, ...fitColumn(snapshot, column, unit, measure), ...footer.marks],
  }
}

function layoutHeader(snapshot: Snapshot, inner: Rect, pageWidth: number, unit: number, measure: Measure) {
  const marks: Mark[] = []
  let y = 0
  for (const banner of snapshot.banners) {
    const font: Font = { size: 17 * unit, weight: 600 }
    const rect = { x: 0, y, width: pageWidth, height: BANNER * unit }
    const paragraph = { x: inner.x, width: inner.width, font, ink: 'caution' as const, maxLines: 1 }
    const words = setText(banner, y + (rect.height - lineHeight(font)) / 2, paragraph, measure)
    marks.push({ kind: 'fill', rect, ink: 'caution-wash' }, ...words.marks)
    marks.push({ kind: 'fill', rect: { ...rect, y: y + rect.height - unit, height: unit }, ink: 'caution' })
    y += rect.height
  }
  y += 26 * unit

  const nameFont: Font = { size: 18 * unit, weight: 600 }
  const titleFont: Font = { size: 38 * unit, weight: 600 }
  const nameWidth = measure(snapshot.labels.name, nameFont) + 40 * unit
  marks.push({
    kind: 'text',
    x: inner.x + inner.width,
    y: baseline(y, 0, titleFont),
    text: snapshot.labels.name,
    font: nameFont,
    ink: 'ink-soft',
    align: 'right',
  })
  const put = (
    text: string,
    size: number,
    weight: 400 | 600,
    ink: 'ink' | 'ink-soft',
    width: number,
    maxLines: number,
  ) => {
    const font: Font = { size: size * unit, weight }
    const set = setText(text, y, { x: inner.x, width, font, ink, maxLines }, measure)
    marks.push(...set.marks)
    y += set.height
  }
  put(snapshot.title, 38, 600, 'ink', inner.width - nameWidth, 2)
  y += 2 * unit
  put(snapshot.window, 22, 400, 'ink', inner.width, 2)
  put(snapshot.summary, 22, 400, 'ink-soft', inner.width, 2)
  return { marks, bottom: y }
}
