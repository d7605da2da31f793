import type { Layer } from '@deck.gl/core'
import { DataFilterExtension } from '@deck.gl/extensions'
import { timesOf } from '#app/domain/leg.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { fade } from '#app/map/ink.ts'
import { dashOf, type LegPath } from '#app/map/layers/dashed-leg-layers.ts'
import { groundPath, type GroundPathExtras } from '#app/map/layers/ground-path.ts'
import { legMarkLayers } from '#app/map/layers/leg-mark-layers.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, type Brush } from '#app/map/layers/shared.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/*
 * Thousands of legs: all of them faint, and on top those that may be under way at the playhead. The GPU compares times,
 * so a step of the playhead changes one uniform and uploads nothing.
 *
 *   departs from      playhead       arrives to
 *        [================|==============)          both ends in seconds from a base near them: float32 is coarse
 */
const TIMES = new DataFilterExtension({ filterSize: 2 })
const FAR_S = 1e9

const timed = remembered((scene: Scene) => {
  const times = scene.legs.map(({ leg }) => timesOf(leg)?.possible ?? null)
  const base = times.reduce((least, span) => Math.min(least, span?.from ?? least), Infinity)
  const seconds = new Map(
    scene.legs.map((drawn, index): [DrawnLeg, [number, number]] => {
      const span = times[index]
      return [drawn, span ? [(span.from - base) / 1000, (span.to - base) / 1000] : [FAR_S, -FAR_S]]
    }),
  )
  return { base, seconds }
})

export function massLayers(scene: Scene, brush: Brush): Layer[] {
  const { base, seconds } = timed(scene)
  const at = (brush.phases.at - base) / 1000
  const timeFilter = {
    getFilterValue: ({ drawn }: LegPath) => seconds.get(drawn) ?? [FAR_S, -FAR_S],
    filterRange: [
      [-FAR_S, at],
      [at, FAR_S],
    ],
    extensions: [TIMES],
  }
  return [
    hairs(scene, brush, 'all', 0.3),
    ...legMarkLayers(scene, brush),
    hairs(scene, brush, 'under-way', 1, timeFilter),
  ]
}

const paths = remembered((scene: Scene): readonly LegPath[] =>
  scene.legs.flatMap((drawn) => worldCopies(drawn.curve.points).map((path) => ({ drawn, path }))),
)

function hairs(scene: Scene, brush: Brush, id: string, opacity: number, extras?: GroundPathExtras): Layer {
  const { ink, prefix } = brush
  return groundPath<LegPath>({
    id: `${prefix}legs-${id}`,
    data: paths(scene),
    path: ({ path }) => path,
    color: ({ drawn }) => fade(ink[drawn.mode], scene.hasHighlight && !drawn.isHighlighted ? opacity * 0.4 : opacity),
    width: 1.25,
    dash: dashOf,
    triggers: legColorKey(scene, brush),
    ...(extras ? { extras } : {}),
  })
}
