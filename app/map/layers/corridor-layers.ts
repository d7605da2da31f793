import type { Layer } from '@deck.gl/core'
import { unwrap } from '#app/domain/antimeridian.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade } from '#app/map/ink.ts'
import type { LegPath } from '#app/map/layers/leg-line-layers.ts'
import { groundPath } from '#app/map/layers/ground-path.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, legOpacity, legTime, type Brush } from '#app/map/layers/shared.ts'
import { FEW_LEGS, type DrawnLeg, type Scene } from '#app/map/scene.ts'

/** px: wide enough to be seen beside the line of the leg. */
const LIT_WIDTH = 11
const LIT_OPACITY = 0.3

const wayOf = ({ leg }: DrawnLeg) => (leg.corridor ? unwrap(leg.corridor.vertices.map(({ position }) => position)) : [])

const corridors = remembered((scene: Scene): readonly LegPath[] =>
  scene.timedLegs
    .filter(({ drawn }) => drawn.leg.corridor)
    .flatMap((timed) => worldCopies(wayOf(timed.drawn)).map((path) => ({ timed, path }))),
)

/** Where a leg has no corridor, its schematic line is lit. Among hundreds all would be lit, which tells nothing. */
const litPaths = remembered((scene: Scene): readonly LegPath[] =>
  scene.legCount > FEW_LEGS
    ? []
    : scene.timedLegs.flatMap((timed) =>
        worldCopies(timed.drawn.leg.corridor ? wayOf(timed.drawn) : timed.drawn.curve.points).map((path) => ({
          timed,
          path,
        })),
      ),
)

/**
 * "Somewhere on this leg": between two sightings no source says where it is, so the whole stretch is lit and no marker
 * is drawn.
 */
export function litLayers(scene: Scene, brush: Brush): Layer[] {
  const data = litPaths(scene)
  if (data.length === 0) return []
  const { ink, prefix } = brush
  return [
    groundPath<LegPath>({
      id: `${prefix}lit`,
      data,
      path: ({ path }) => path,
      color: ({ timed: { drawn } }) => fade(ink[drawn.mode], LIT_OPACITY * legOpacity(drawn, scene)),
      width: LIT_WIDTH,
      triggers: legColorKey(scene, brush),
      time: { ...legTime(brush), isUnderWay: true },
    }),
  ]
}

/** Inferred ways on the ground: always dashed or dotted, thin, in the ink of their mode. */
export function corridorLayers(scene: Scene, brush: Brush): Layer[] {
  const data = corridors(scene)
  if (data.length === 0) return []
  const { ink, prefix } = brush
  return [
    groundPath<LegPath>({
      id: `${prefix}corridors`,
      data,
      path: ({ path }) => path,
      color: ({ timed: { drawn } }) => fade(ink[drawn.mode], 0.85 * legOpacity(drawn, scene)),
      width: 1.5,
      dash: ({ timed: { drawn } }) => DASHES[drawn.leg.corridor?.basis ?? 'inferred'],
      triggers: legColorKey(scene, brush),
      time: legTime(brush),
    }),
  ]
}
