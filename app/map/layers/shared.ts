import type { Ink } from '#app/map/ink.ts'
import { OPACITY, type Phases } from '#app/map/phases.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/** What a layer maker needs beside the scene. */
export type Brush = {
  readonly ink: Ink
  readonly phases: Phases
  /** As MapLibre counts it; marks of fixed size in px are laid out for it. */
  readonly zoom: number
  /** Goes before the ids of the layers: main map and inset have layers of their own. */
  readonly prefix: string
}

const STEPPED_BACK = 0.35

/** How strong a leg is drawn: by its phase, and fainter when something else is chosen. */
export function legOpacity(drawn: DrawnLeg, scene: Scene, phases: Phases): number {
  const back = scene.hasHighlight && !drawn.isHighlighted ? STEPPED_BACK : 1
  return OPACITY[phases.of(drawn.leg.id)] * back
}

/** Changes when the colours of the legs must be computed anew. */
export const legColorKey = (scene: Scene, { ink, phases }: Brush): readonly unknown[] => [scene, ink, phases.key]

/** px of a line whose number of containers is not known: two hairs with a gap. */
const UNKNOWN_WIDTH = 4.5
export const UNKNOWN_GAP = 2

export const lineWidth = (drawn: DrawnLeg): number => drawn.width ?? UNKNOWN_WIDTH
