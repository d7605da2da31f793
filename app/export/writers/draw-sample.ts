import type { Basis } from '#app/domain/record.ts'
import type { Sample } from '#app/export/legend.ts'
import type { Mark, Palette, Rect } from '#app/export/writers/marks.ts'
import type { Pen } from '#app/export/writers/pen.ts'

type SampleMark = Extract<Mark, { kind: 'sample' }>
type Line = Extract<Sample, { kind: 'line' }>

/** Dash and gap, px of a picture of 1920 x 1080. */
const DASHES: Readonly<Record<Basis, readonly number[]>> = {
  published: [],
  inferred: [7, 5],
  synthetic: [2, 4],
}

/** What stands before a line of the legend, as the map draws it. */
export function drawSample(pen: Pen, { rect, sample, unit }: SampleMark, palette: Palette): void {
  switch (sample.kind) {
    case 'line':
      return drawLine(pen, rect, sample, unit, palette)
    case 'place':
      return drawPlace(pen, rect, unit, palette)
    case 'sighting':
      return drawSighting(pen, rect, unit, palette)
    case 'lit':
      return drawLit(pen, rect, unit, palette)
    case 'position':
      return drawPosition(pen, rect, sample.basis, unit, palette)
  }
}

/**
 * A piece of line: basis by dashes, vessel by chevrons, rail by ties, direction by a head. Without a mode it is ink
 * alone, since it stands for both.
 */
function drawLine(pen: Pen, rect: Rect, { mode, basis, width }: Line, unit: number, palette: Palette): void {
  const ink = mode === null ? palette.ink : palette[mode]
  const y = Math.round(rect.y + rect.height / 2)
  const [left, right] = [rect.x, rect.x + rect.width]
  pen.strokeStyle = ink
  pen.fillStyle = ink
  const line = (at: number, thickness: number, to: number) => {
    pen.setLineDash(DASHES[basis].map((length) => length * unit))
    pen.lineCap = 'butt'
    pen.lineWidth = thickness
    pen.beginPath()
    pen.moveTo(left, at)
    pen.lineTo(to, at)
    pen.stroke()
    pen.setLineDash([])
  }
  if (width === null) {
    line(y - 2 * unit, unit, right)
    line(y + 2 * unit, unit, right)
    return
  }
  const head = mode === null ? 0 : 13 * unit
  line(y, width * unit, right - head * 0.8)
  if (mode === null) return
  drawHead(pen, right, y, head)
  if (mode === 'vessel') drawChevrons(pen, left, right - head, y, unit)
  else drawTies(pen, left, right - head, y, unit)
}

function drawHead(pen: Pen, tip: number, y: number, size: number): void {
  pen.beginPath()
  pen.moveTo(tip, y)
  pen.lineTo(tip - size, y - size * 0.48)
  pen.lineTo(tip - size * 0.72, y)
  pen.lineTo(tip - size, y + size * 0.48)
  pen.closePath()
  pen.fill()
}

function drawChevrons(pen: Pen, left: number, right: number, y: number, unit: number): void {
  pen.lineWidth = 2 * unit
  pen.lineCap = 'round'
  for (const part of [0.3, 0.62]) {
    const x = left + (right - left) * part
    pen.beginPath()
    pen.moveTo(x - 5 * unit, y - 6 * unit)
    pen.lineTo(x, y)
    pen.lineTo(x - 5 * unit, y + 6 * unit)
    pen.stroke()
  }
}

function drawTies(pen: Pen, left: number, right: number, y: number, unit: number): void {
  pen.lineWidth = 2 * unit
  pen.lineCap = 'butt'
  for (let x = left + 5 * unit; x < right - 2 * unit; x += 9 * unit) {
    pen.beginPath()
    pen.moveTo(x, y - 6 * unit)
    pen.lineTo(x, y + 6 * unit)
    pen.stroke()
  }
}

function drawPlace(pen: Pen, rect: Rect, unit: number, palette: Palette): void {
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2]
  pen.fillStyle = palette.ink
  pen.strokeStyle = palette.ink
  pen.lineWidth = unit
  pen.globalAlpha = 0.12
  circle(pen, x, y, 10 * unit)
  pen.fill()
  pen.globalAlpha = 0.55
  pen.stroke()
  pen.globalAlpha = 1
  pen.fillStyle = palette.panel
  pen.lineWidth = 2 * unit
  circle(pen, x, y, 4.5 * unit)
  pen.fill()
  pen.stroke()
}

function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
}

function drawSighting(pen: Pen, rect: Rect, unit: number, palette: Palette): void {
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2]
  pen.fillStyle = palette.ink
  pen.beginPath()
  pen.moveTo(x - 6 * unit, y - 5 * unit)
  pen.lineTo(x + 6 * unit, y - 5 * unit)
  pen.lineTo(x, y + 5 * unit)
  pen.closePath()
  pen.fill()
}

/** A full disc where it was published, a ring where it is computed, a hollow square where it is made up. */
function drawPosition(pen: Pen, rect: Rect, basis: Basis, unit: number, palette: Palette): void {
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2]
  const radius = 4 * unit
  pen.fillStyle = palette.ink
  pen.strokeStyle = palette.ink
  pen.lineWidth = 2 * unit
  if (basis === 'synthetic') return pen.strokeRect(x - radius, y - radius, 2 * radius, 2 * radius)
  circle(pen, x, y, radius)
  if (basis === 'published') pen.fill()
  else pen.stroke()
}

/** Half in the colour of ships, half in that of trains. */
function drawLit(pen: Pen, rect: Rect, unit: number, palette: Palette): void {
  const top = rect.y + rect.height / 2 - 7 * unit
  pen.globalAlpha = 0.35
  pen.fillStyle = palette.vessel
  pen.fillRect(rect.x, top, rect.width / 2, 14 * unit)
  pen.fillStyle = palette.rail
  pen.fillRect(rect.x + rect.width / 2, top, rect.width / 2, 14 * unit)
  pen.globalAlpha = 1
}
