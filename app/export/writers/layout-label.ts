import type { TlpLabel } from '#app/domain/handling.ts'
import { baseline, lineHeight, type Mark } from '#app/export/writers/marks.ts'
import type { Font, Measure } from '#app/export/writers/text-flow.ts'

/** A label of the Traffic Light Protocol: coloured letters on black, ending at `right`. null: there is none. */
export function layoutLabel(tlp: TlpLabel | null, font: Font, measure: Measure) {
  if (tlp === null) return null
  const padding = font.size * 0.5
  const width = measure(tlp, font) + 2 * padding
  return {
    width,
    at: (right: number, top: number): readonly Mark[] => [
      { kind: 'label-box', rect: { x: right - width, y: top, width, height: lineHeight(font) } },
      { kind: 'label', x: right - padding, y: baseline(top, 0, font), text: tlp, font },
    ],
  }
}
