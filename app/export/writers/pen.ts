import type { Font } from '#app/export/writers/text-flow.ts'

/** As much of a 2-D canvas context as pictures need; tests put one that writes down its calls. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'drawImage'
>

/** The families of the page, in the page's order: Noto Sans first, its Korean sister for Hangul. */
export const FAMILIES = "'Noto Sans Variable', 'Noto Sans JP Variable', 'Noto Sans KR Variable', system-ui, sans-serif"

export const cssFont = ({ size, weight }: Font): string => `${weight} ${size}px ${FAMILIES}`

/** Measures with the pen's own letters. */
export const measureWith =
  (pen: Pick<Pen, 'font' | 'measureText'>) =>
  (text: string, font: Font): number => {
    pen.font = cssFont(font)
    return pen.measureText(text).width
  }
