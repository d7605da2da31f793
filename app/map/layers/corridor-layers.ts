import type { Layer } from '@deck.gl/core'
import { unwrap, worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade } from '#app/map/ink.ts'
import type { LegPath } from '#app/map/layers/dashed-leg-layers.ts'
import { groundPath } from '#app/map/layers/ground-path.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, legOpacity, type Brush } from '#app/map/layers/shared.ts'
import { isSomewhereOn } from '#app/map/phases.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/** px: wide enough to be seen beside the line of the leg. */
const LIT_WIDTH = 11
const LIT_OPACITY = 0.3

const wayOf = ({ leg }: DrawnLeg) => (leg.corridor ? unwrap(leg.corridor.vertices.map(({ position }) => position)) : [])

const corridors = remembered((scene: Scene): readonly LegPath[] =>
  scene.legs
    .filter(({ leg }) => leg.corridor)
    .flatMap((drawn) => worldCopies(wayOf(drawn)).map((path) => ({ drawn, path }))),
)

/** Where a leg has no corridor, its schematic line is lit. */
const litPaths = remembered((scene: Scene): readonly LegPath[] =>
  scene.legs.flatMap((drawn) =>
    worldCopies(drawn.leg.corridor ? wayOf(drawn) : drawn.curve.points).map((path) => ({ drawn, path })),
  ),
)

/**
 * "Somewhere on this leg": between two sightings no source says where it is, so the whole stretch is lit and no marker
 * is drawn.
 */
export function litLayers(scene: Scene, brush: Brush): Layer[] {
  if (scene.isMass) return []
  const { ink, phases, prefix } = brush
  return [
    groundPath<LegPath>({
      id: `${prefix}lit`,
      data: litPaths(scene),
      path: ({ path }) => path,
      color: ({ drawn }) =>
        fade(
          ink[drawn.mode],
          isSomewhereOn(phases.of(drawn.leg.id)) ? LIT_OPACITY * legOpacity(drawn, scene, phases) : 0,
        ),
      width: LIT_WIDTH,
      triggers: legColorKey(scene, brush),
    }),
  ]
}

/** Inferred ways on the ground: always dashed or dotted, thin, in the ink of their mode. */
export function corridorLayers(scene: Scene, brush: Brush): Layer[] {
  const data = corridors(scene)
  if (data.length === 0) return []
  const { ink, phases, prefix } = brush
  return [
    groundPath<LegPath>({
      id: `${prefix}corridors`,
      data,
      path: ({ path }) => path,
      color: ({ drawn }) => fade(ink[drawn.mode], 0.85 * legOpacity(drawn, scene, phases)),
      width: 1.5,
      dash: ({ drawn }) => DASHES[drawn.leg.corridor?.basis ?? 'inferred'],
      triggers: legColorKey(scene, brush),
    }),
  ]
}
