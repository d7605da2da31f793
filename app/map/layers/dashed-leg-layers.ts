import type { Layer } from '@deck.gl/core'
import type { Position } from '#app/domain/place.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade } from '#app/map/ink.ts'
import { groundPath } from '#app/map/layers/ground-path.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, legOpacity, legTime, lineWidth, UNKNOWN_GAP, type Brush } from '#app/map/layers/shared.ts'
import type { Scene, TimedLeg } from '#app/map/scene.ts'

/** A leg's schematic line in one world copy. */
export type LegPath = { readonly timed: TimedLeg; readonly path: readonly Position[] }

const dashedLegs = remembered((scene: Scene) => {
  const all = scene.timedLegs
    .filter(({ drawn }) => drawn.basis !== 'published')
    .flatMap((timed): readonly LegPath[] => worldCopies(timed.drawn.curve.points).map((path) => ({ timed, path })))
  return {
    all,
    lit: all.filter(({ timed }) => timed.drawn.isHighlighted),
    unknown: all.filter(({ timed }) => timed.drawn.width === null),
  }
})

/** Dash and gap by the basis of a leg; published ones are solid. */
const dashOf = ({ timed: { drawn } }: LegPath): readonly [number, number] =>
  drawn.basis === 'published' ? [0, 0] : DASHES[drawn.basis]

/** Inferred legs dashed, synthetic ones dotted, along the same curves as the arcs of the published ones. */
export function dashedLegLayers(scene: Scene, brush: Brush): Layer[] {
  const { all, lit, unknown } = dashedLegs(scene)
  const { ink, prefix } = brush
  const shared = { path: ({ path }: LegPath) => path, triggers: legColorKey(scene, brush), time: legTime(brush) }
  const layers = [
    groundPath<LegPath>({
      ...shared,
      id: `${prefix}legs-dashed-casing`,
      data: lit,
      color: () => fade(ink.accent, 0.55),
      width: ({ timed: { drawn } }) => lineWidth(drawn) + 7,
    }),
    groundPath<LegPath>({
      ...shared,
      id: `${prefix}legs-dashed`,
      data: all,
      color: ({ timed: { drawn } }) => fade(ink[drawn.mode], legOpacity(drawn, scene)),
      width: ({ timed: { drawn } }) => lineWidth(drawn),
      dash: dashOf,
    }),
    groundPath<LegPath>({
      ...shared,
      id: `${prefix}legs-dashed-gap`,
      data: unknown,
      color: () => ink.land,
      width: UNKNOWN_GAP,
    }),
  ]
  return layers.filter(({ props }) => (props.data as readonly LegPath[]).length > 0)
}
