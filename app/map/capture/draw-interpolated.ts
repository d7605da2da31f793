import type { Position } from '#app/domain/place.ts'
import { FAMILY } from '#app/map/capture/label-pen.ts'
import type { Ink } from '#app/map/ink.ts'
import { cssColor } from '#app/map/ink.ts'
import type { Interpolated } from '#app/map/interpolated.ts'

const RADIUS = 7
const WORDS = { font: `400 12px ${FAMILY}`, pad: 4, height: 18, gap: 6 }

type DrawInterpolated = {
  readonly markers: readonly Interpolated[]
  readonly project: (position: Position) => readonly [number, number]
  readonly ink: Ink
  /** "interpolated, not reported": never left out, or the marker would say more than is known. */
  readonly words: string
}

/** The markers that were asked for, as on screen: hollow, dashed, each with its words. */
export function drawInterpolated(
  pen: CanvasRenderingContext2D,
  { markers, project, ink, words }: DrawInterpolated,
): void {
  pen.save()
  pen.font = WORDS.font
  pen.textBaseline = 'middle'
  for (const { mode, position } of markers) {
    const [x, y] = project(position)
    pen.fillStyle = cssColor(ink.panel)
    pen.strokeStyle = cssColor(ink[mode])
    pen.lineWidth = 2
    pen.setLineDash([3, 2])
    pen.beginPath()
    pen.arc(x, y, RADIUS, 0, 2 * Math.PI)
    pen.fill()
    pen.stroke()
    const left = x + RADIUS + WORDS.gap
    pen.lineWidth = 1
    pen.beginPath()
    pen.rect(left, y - WORDS.height / 2, pen.measureText(words).width + 2 * WORDS.pad, WORDS.height)
    pen.fill()
    pen.stroke()
    pen.fillStyle = cssColor(ink.ink)
    pen.fillText(words, left + WORDS.pad, y)
  }
  pen.restore()
}
