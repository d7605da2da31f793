import type { TlpLabel } from '#app/domain/handling.ts'
import type { Sample } from '#app/export/legend.ts'
import { wrapText, type Font, type Measure } from '#app/export/writers/text-flow.ts'

/** px of the picture; x to the right, y down. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Colours by what they are for; the page's tokens give them. */
export const INKS = [
  'paper',
  'panel',
  'ink',
  'ink-soft',
  'rule',
  'rule-strong',
  'vessel',
  'rail',
  'denial',
  'caution',
  'caution-wash',
] as const
export type Ink = (typeof INKS)[number]
export type Palette = Readonly<Record<Ink, string>>

/** One thing to draw. `y` of a text is its baseline. */
export type Mark =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly font: Font
      readonly ink: Ink
      readonly align: 'left' | 'right' | 'center'
    }
  | { readonly kind: 'fill'; readonly rect: Rect; readonly ink: Ink }
  | { readonly kind: 'sample'; readonly rect: Rect; readonly sample: Sample; readonly unit: number }
  | {
      readonly kind: 'scale-bar'
      readonly x: number
      readonly y: number
      readonly length: number
      readonly unit: number
    }
  | { readonly kind: 'label-box'; readonly rect: Rect }
  | { readonly kind: 'label'; readonly x: number; readonly y: number; readonly text: TlpLabel; readonly font: Font }
  | { readonly kind: 'north-arrow'; readonly rect: Rect; readonly bearing: number }

type Paragraph = {
  readonly x: number
  readonly width: number
  readonly font: Font
  readonly ink: Ink
  readonly maxLines?: number
  readonly align?: 'left' | 'right'
}

const LINE_HEIGHT = 1.36

/** px from line to line. */
export const lineHeight = (font: Font): number => font.size * LINE_HEIGHT

/** Sets a text from `top` downwards. `height` is what it takes. */
export function setText(
  text: string,
  top: number,
  { x, width, font, ink, maxLines = 99, align = 'left' }: Paragraph,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const lines = wrapText(text, width, maxLines, font, measure)
  return {
    marks: lines.map((line, index) => ({
      kind: 'text',
      x: align === 'left' ? x : x + width,
      y: baseline(top, index, font),
      text: line,
      font,
      ink,
      align,
    })),
    height: lines.length * lineHeight(font),
  }
}

/** Where the letters of the n-th line stand. */
export const baseline = (top: number, line: number, font: Font): number =>
  top + line * lineHeight(font) + (lineHeight(font) + font.size * 0.72) / 2
