import type { Snapshot } from '#app/export/snapshot.ts'
import { setText, type Mark, type Rect } from '#app/export/writers/marks.ts'
import type { PictureLayout } from '#app/export/writers/layout.ts'
import type { Font, Measure } from '#app/export/writers/text-flow.ts'
import type { MapPicture } from '#app/state/map-picture.ts'

/** North arrow, both scale bars and credits of the base map, in the strip under the map. */
export function layoutStrip(
  { strip, map, unit }: PictureLayout,
  picture: Pick<MapPicture, 'bearing' | 'scale' | 'credits'> & { readonly canvas: { readonly width: number } },
  { say, labels }: Snapshot,
  measure: Measure,
): readonly Mark[] {
  // The canvas is drawn into the frame; were it of another size, its scale would shrink with it.
  const shrink = map.width / picture.canvas.width
  const font: Font = { size: 15 * unit, weight: 400 }
  const arrow: Rect = { x: strip.x, y: strip.y + 9 * unit, width: 46 * unit, height: 46 * unit }
  const left = strip.x + 62 * unit
  const bars = [
    { ...picture.scale.nauticalMiles, say: say.nauticalMiles, y: strip.y + 23 * unit },
    { ...picture.scale.kilometres, say: say.kilometres, y: strip.y + 47 * unit },
  ]
  const marks: Mark[] = [
    { kind: 'north-arrow', rect: arrow, bearing: picture.bearing },
    northLetter(arrow, picture.bearing, labels.north, unit),
  ]
  let right = left
  for (const bar of bars) {
    const length = bar.px * shrink
    const text = bar.say(bar.value)
    const x = left + length + 10 * unit
    marks.push({ kind: 'scale-bar', x: left, y: bar.y, length, unit })
    marks.push({ kind: 'text', x, y: bar.y + 5 * unit, text, font, ink: 'ink', align: 'left' })
    right = Math.max(right, x + measure(text, font))
  }
  const credits: Font = { size: 13 * unit, weight: 400 }
  const x = right + 40 * unit
  const width = strip.x + strip.width - x
  const text = `${labels.scale}. ${say.credits(picture.credits)}`
  const set = setText(
    text,
    strip.y + 8 * unit,
    { x, width, font: credits, ink: 'ink-soft', maxLines: 3, align: 'right' },
    measure,
  )
  return [...marks, ...set.marks]
}

/** The letter stands upright at the tip of the arrow, wherever that points. */
function northLetter({ x, y, width, height }: Rect, bearing: number, text: string, unit: number): Mark {
  const angle = (-bearing * Math.PI) / 180
  const radius = width * 0.4
  const font: Font = { size: 13 * unit, weight: 600 }
  return {
    kind: 'text',
    x: x + width / 2 + Math.sin(angle) * radius,
    y: y + height / 2 - Math.cos(angle) * radius + font.size * 0.36,
    text,
    font,
    ink: 'ink',
    align: 'center',
  }
}
