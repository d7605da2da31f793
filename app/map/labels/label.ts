import { isOnClock, instantOn, type Clock } from '#app/map/layers/clock.ts'
import { isSomewhereOn } from '#app/map/phases.ts'
import type { Scene } from '#app/map/scene.ts'
import { phaseAt, type Mode } from '#app/domain/leg.ts'
import type { Position } from '#app/domain/place.ts'
import type { LegId } from '#app/domain/record.ts'
import type { Size } from '#app/map/geometry/rect.ts'

export type LabelRun = {
  readonly text: string
  /** Language of the text where it is not that of the page. */
  readonly language: string | null
  readonly look: 'name' | 'local' | 'plain'
}

/** A line of a label; runs stand side by side. */
export type LabelLine = readonly LabelRun[]

/** Words that stand at a place or beside a leg, above everything that is drawn. */
export type MapLabel = {
  readonly id: string
  readonly kind: 'place' | 'context' | 'leg'
  /** What it belongs to; a leg may be named anywhere along these. */
  readonly anchors: readonly Position[]
  readonly lines: readonly LabelLine[]
  /** One line more while what is on its leg may be anywhere on it. */
  readonly whileSomewhere: LabelLine | null
  /** A number in the order of the consignment, when it is chosen. */
  readonly badge: number | null
  readonly mode: Mode | null
  readonly leg: LegId | null
}

/**
 * Where a label was put: its top left corner on the pane, px. null: it found no room. `endsAtMark`: it stands left of what it
 * names, so its lines end there; beginning far away, a wide one would seem to name what is at its other end.
 */
export type PlacedLabel = { readonly left: number; readonly top: number; readonly endsAtMark: boolean } | null

/** Measured by who draws: the browser for the screen, a canvas for a picture. */
export type Measured = { readonly label: MapLabel; readonly size: Size }

/** Words of a leg stand beside its line, and nowhere without it. */
export const isLabelOnClock = ({ leg }: MapLabel, { timedLegs }: Scene, clock: Clock): boolean =>
  leg === null || timedLegs.some(({ drawn, times }) => drawn.leg.id === leg && isOnClock(times, clock))

/** May what is on the label's leg be anywhere on it, by the clock? */
export const isSomewhereOnClock = ({ leg, whileSomewhere }: MapLabel, { timedLegs }: Scene, clock: Clock): boolean =>
  whileSomewhere !== null &&
  timedLegs.some(({ drawn }) => drawn.leg.id === leg && isSomewhereOn(phaseAt(drawn.leg, instantOn(clock))))

/** The same label with the lines that it has by the clock. */
export const labelOnClock = (label: MapLabel, scene: Scene, clock: Clock): MapLabel =>
  label.whileSomewhere !== null && isSomewhereOnClock(label, scene, clock)
    ? { ...label, lines: [...label.lines, label.whileSomewhere] }
    : label
