import type { Layer } from '@deck.gl/core'
import {
  DataFilterExtension,
  PathStyleExtension,
  type DataFilterExtensionProps,
  type PathStyleExtensionProps,
} from '@deck.gl/extensions'
import { PathLayer } from '@deck.gl/layers'
import { timesOf } from '#app/domain/leg.ts'
import type { Position } from '#app/domain/place.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade } from '#app/map/ink.ts'
import { legMarkLayers } from '#app/map/layers/leg-mark-layers.ts'
import { perScene } from '#app/map/layers/memo.ts'
import { FLAT, legColorKey, rgba, type Brush } from '#app/map/layers/shared.ts'
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
/** Each piece of a path begins its own dashes: whole paths would be measured anew on the CPU for each zoom. */
const DASHED = new PathStyleExtension({ dash: true })

const timed = perScene((scene: Scene) => {
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
  return [
    hairs(scene, brush, 'all', 0.3, null),
    ...legMarkLayers(scene, brush),
    hairs(scene, brush, 'under-way', 1, {
      getFilterValue: ({ drawn }) => seconds.get(drawn) ?? [FAR_S, -FAR_S],
      filterRange: [
        [-FAR_S, at],
        [at, FAR_S],
      ],
    }),
  ]
}

type Path = { readonly drawn: DrawnLeg; readonly path: readonly Position[] }
type PathProps = PathStyleExtensionProps<Path> & DataFilterExtensionProps<Path>

const paths = perScene((scene: Scene): readonly Path[] =>
  scene.legs.flatMap((drawn) => worldCopies(drawn.curve.points).map((path) => ({ drawn, path }))),
)

function hairs(scene: Scene, brush: Brush, id: string, opacity: number, filter: DataFilterExtensionProps<Path> | null): Layer {
  const { ink } = brush
  return new PathLayer<Path, PathProps>({
    id: `${brush.prefix}legs-${id}`,
    data: paths(scene),
    getPath: ({ path }) => path.map(([longitude, latitude]): [number, number] => [longitude, latitude]),
    getColor: ({ drawn }) => rgba(fade(ink[drawn.mode], scene.hasHighlight && !drawn.isHighlighted ? opacity * 0.4 : opacity)),
    getWidth: 1.25,
    getDashArray: ({ drawn }) => (drawn.basis === 'published' ? [0, 0] : [...DASHES[drawn.basis]]),
    widthUnits: 'pixels',
    dashUnits: 'pixels',
    parameters: FLAT,
    extensions: filter ? [DASHED, TIMES] : [DASHED],
    updateTriggers: { getColor: legColorKey(scene, brush) },
    ...filter,
  })
}
