import type { Basis } from '#app/domain/record.ts'
import type { Sample } from '#app/export/legend.ts'
import type { Ink } from '#app/export/writers/marks.ts'

/** What stands before a line of the legend where it is made of the simple shapes that every program has. */
export type LegendShape =
  | {
      readonly kind: 'line'
      readonly ink: Ink
      readonly basis: Basis
      readonly width: number
      readonly hasHead: boolean
    }
  | { readonly kind: 'disc' | 'ring' | 'square' | 'triangle'; readonly ink: Ink }
  /** Half in the colour of ships, half in that of trains. */
  | { readonly kind: 'band' }

/** A width that is not known is drawn thin. */
const UNKNOWN_WIDTH = 1

/** The shape of a sample: colour by mode, dashes by basis, as the map draws it. */
export function legendShape(sample: Sample): LegendShape {
  switch (sample.kind) {
    case 'line':
      return {
        kind: 'line',
        ink: sample.mode ?? 'ink',
        basis: sample.basis,
        width: sample.width ?? UNKNOWN_WIDTH,
        hasHead: sample.mode !== null,
      }
    case 'place':
      return { kind: 'ring', ink: 'ink' }
    case 'sighting':
      return { kind: 'triangle', ink: 'ink' }
    case 'lit':
      return { kind: 'band' }
    case 'position':
      return { kind: POSITIONS[sample.basis], ink: 'ink' }
  }
}

const POSITIONS = { published: 'disc', inferred: 'ring', synthetic: 'square' } as const
