import type { Size } from '#app/map/geometry/rect.ts'
import { cssColor, fade, type Ink } from '#app/map/ink.ts'
import type { LabelLine, LabelRun, MapLabel, PlacedLabel } from '#app/map/labels/label.ts'

/** Words of a label broken into rows, as they are drawn on a 2D canvas: the look of labels.module.css, px of the screen. */
export type SetLabel = { readonly label: MapLabel; readonly rows: readonly Row[]; readonly size: Size }

type Row = { readonly runs: readonly LabelRun[]; readonly width: number }

export const FAMILY = "'Noto Sans Variable', 'Noto Sans JP Variable', 'Noto Sans KR Variable', sans-serif"
const ROW_HEIGHT = 16
const HALO = 3.5
const BADGE = 20
const BADGE_GAP = 6
const SPACE = 4

const fontOf = ({ look }: LabelRun, kind: MapLabel['kind']): string => {
  const isName = look === 'name'
  return `${isName && kind !== 'context' ? 600 : 400} ${isName && kind === 'place' ? 13 : 12}px ${FAMILY}`
}

/** Fetches the letters that the labels need: a canvas does not wait for them. */
export async function loadLetters(labels: readonly MapLabel[]): Promise<void> {
  const runs = labels.flatMap(({ kind, lines }) =>
    lines.flat().map((run) => ({ font: fontOf(run, kind), text: run.text })),
  )
  await Promise.all(runs.map(({ font, text }) => document.fonts.load(font, text)))
}

const indentOf = ({ badge }: MapLabel): number => (badge === null ? 0 : BADGE + BADGE_GAP)

/** Breaks a label into rows no wider than `mostPx` and measures it. */
export function setLabel(pen: CanvasRenderingContext2D, label: MapLabel, mostPx: number): SetLabel {
  const rows = label.lines.flatMap((line) => rowsOf(pen, line, label.kind, mostPx - indentOf(label)))
  const width = Math.max(0, ...rows.map((row) => row.width)) + indentOf(label)
  const height = Math.max(rows.length * ROW_HEIGHT, label.badge === null ? 0 : BADGE)
  return { label, rows, size: { width: Math.ceil(width), height } }
}

function rowsOf(
  pen: CanvasRenderingContext2D,
  line: LabelLine,
  kind: MapLabel['kind'],
  mostPx: number,
): readonly Row[] {
  const words = line.flatMap((run) => run.text.split(' ').map((text): LabelRun => ({ ...run, text })))
  const rows: { runs: LabelRun[]; width: number }[] = []
  for (const word of words) {
    pen.font = fontOf(word, kind)
    const { width } = pen.measureText(word.text)
    const row = rows.at(-1)
    if (row && row.width + SPACE + width <= mostPx) {
      row.runs.push(word)
      row.width += SPACE + width
    } else {
      rows.push({ runs: [word], width })
    }
  }
  return rows
}

/** Draws a label where it was put. `isShort`: its number alone. */
export function drawLabel(
  pen: CanvasRenderingContext2D,
  { label, rows }: SetLabel,
  { left, top, endsAtMark }: NonNullable<PlacedLabel>,
  ink: Ink,
  isShort: boolean,
): void {
  pen.save()
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  if (label.badge !== null) drawBadge(pen, label.badge, left, top, ink)
  const widest = Math.max(0, ...rows.map(({ width }) => width))
  // All halos first, so that none lies over the letters beside it.
  for (const stroke of isShort ? [] : [haloRun, inkRun]) {
    rows.forEach(({ runs, width }, index) => {
      let x = left + indentOf(label) + (endsAtMark ? widest - width : 0)
      for (const run of runs) {
        pen.font = fontOf(run, label.kind)
        stroke(pen, run, x, top + (index + 0.5) * ROW_HEIGHT, ink, label)
        x += pen.measureText(run.text).width + SPACE
      }
    })
  }
  pen.restore()
}

function haloRun(pen: CanvasRenderingContext2D, { text }: LabelRun, x: number, y: number, ink: Ink): void {
  pen.strokeStyle = cssColor(fade(ink.land, 0.95))
  pen.lineWidth = HALO
  pen.strokeText(text, x, y)
}

function inkRun(pen: CanvasRenderingContext2D, run: LabelRun, x: number, y: number, ink: Ink, label: MapLabel): void {
  const { mode, kind } = label
  const plain = kind === 'context' ? ink.inkSoft : ink.ink
  pen.fillStyle = cssColor(mode && run.look === 'name' ? ink[mode] : plain)
  pen.fillText(run.text, x, y)
}

function drawBadge(pen: CanvasRenderingContext2D, badge: number, left: number, top: number, ink: Ink): void {
  const [x, y] = [left + BADGE / 2, top + BADGE / 2]
  pen.fillStyle = cssColor(ink.accent)
  pen.beginPath()
  pen.arc(x, y, BADGE / 2, 0, 2 * Math.PI)
  pen.fill()
  pen.fillStyle = cssColor(ink.panel)
  pen.font = `600 12px ${FAMILY}`
  pen.textAlign = 'center'
  pen.fillText(String(badge), x, y + 0.5)
  pen.textAlign = 'left'
}
