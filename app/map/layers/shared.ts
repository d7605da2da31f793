import type { Position } from '#app/domain/place.ts'
import type { Color, Ink } from '#app/map/ink.ts'
import type { Clock } from '#app/map/layers/clock.ts'
import type { TimeExtensionProps } from '#app/map/layers/time-extension.ts'
import type { DrawnLeg, Scene, TimedLeg } from '#app/map/scene.ts'

/** What a layer maker needs beside the scene. */
export type Brush = {
  readonly ink: Ink
  readonly clock: Clock
  /** As MapLibre counts it; marks of fixed size in px are laid out for it. */
  readonly zoom: number
  /** Goes before the ids of the layers: main map and inset have layers of their own. */
  readonly prefix: string
}

/** A filled shape, and when it is there: seconds on the clock. */
export type Shape = {
  readonly outline: readonly Position[]
  readonly color: Color
  readonly times: readonly [from: number, to: number]
}

const STEPPED_BACK = 0.35

/** How strong a leg is drawn: it steps back when something else is chosen. What lies ahead is made faint by the GPU. */
export const legOpacity = (drawn: DrawnLeg, scene: Scene): number =>
  scene.hasHighlight && !drawn.isHighlighted ? STEPPED_BACK : 1

/** What lies ahead of the playhead is faint, so that a reader sees how far the story has come. */
export const AHEAD = 0.3

/** Shows a leg while it may be under way in the span of the clock, and faint while it lies ahead. */
export const legTime = ({ clock }: Brush): TimeExtensionProps<{ readonly timed: TimedLeg }> => ({
  clock,
  getTimes: ({ timed }) => timed.times,
  ahead: AHEAD,
})

/** Changes when the colours of the legs must be computed anew. */
export const legColorKey = (scene: Scene, { ink }: Brush): readonly unknown[] => [scene, ink]

/** px of a line whose number of containers is not known: two hairs with a gap. */
const UNKNOWN_WIDTH = 4.5
export const UNKNOWN_GAP = 2

export const lineWidth = (drawn: DrawnLeg): number => drawn.width ?? UNKNOWN_WIDTH
