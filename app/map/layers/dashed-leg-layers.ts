import type { Layer } from '@deck.gl/core'
import type { Position } from '#app/domain/place.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade } from '#app/map/ink.ts'
import { groundPath } from '#app/map/layers/ground-path.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, legOpacity, lineWidth, UNKNOWN_GAP, type Brush } from '#app/map/layers/shared.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/** A leg's schematic line in one world copy. */
export type LegPath = { readonly drawn: DrawnLeg; readonly path: readonly Position[] }

const dashedLegs = remembered((scene: Scene): readonly LegPath[] =>
  scene.legs
    .filter(({ basis }) => basis !== 'published')
    .flatMap((drawn) => worldCopies(drawn.curve.points).map((path) => ({ drawn, path }))),
)

/** Dash and gap by the basis of a leg; published ones are solid. */
export const dashOf = ({ drawn }: LegPath): readonly [number, number] =>
  drawn.basis === 'published' ? [0, 0] : DASHES[drawn.basis]

/** Inferred legs dashed, synthetic ones dotted, along the same curves as the arcs of the published ones. */
export function dashedLegLayers(scene: Scene, brush: Brush): Layer[] {
  const data = dashedLegs(scene)
  if (data.length === 0) return []
  const { ink, phases, prefix } = brush
  const triggers = legColorKey(scene, brush)
  const lit = data.filter(({ drawn }) => drawn.isHighlighted)
  const unknown = data.filter(({ drawn }) => drawn.width === null)
  return [
    groundPath<LegPath>({
      id: `${prefix}legs-dashed-casing`,
      data: lit,
      path: ({ path }) => path,
      color: () => fade(ink.accent, 0.55),
      width: ({ drawn }) => lineWidth(drawn) + 7,
      triggers,
    }),
    groundPath<LegPath>({
      id: `${prefix}legs-dashed`,
      data,
      path: ({ path }) => path,
      color: ({ drawn }) => fade(ink[drawn.mode], legOpacity(drawn, scene, phases)),
      width: ({ drawn }) => lineWidth(drawn),
      dash: dashOf,
      triggers,
    }),
    groundPath<LegPath>({
      id: `${prefix}legs-dashed-gap`,
      data: unknown,
      path: ({ path }) => path,
      color: () => ink.land,
      width: UNKNOWN_GAP,
      triggers,
    }),
  ]
}
