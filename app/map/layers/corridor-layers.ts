import type { PathStyleExtensionProps } from '@deck.gl/extensions'
import { PathLayer } from '@deck.gl/layers'
import type { Position } from '#app/domain/place.ts'
import { unwrap, worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade } from '#app/map/ink.ts'
import { DASHED } from '#app/map/layers/dashed-leg-layers.ts'
import { perScene } from '#app/map/layers/memo.ts'
import { FLAT, legColorKey, legOpacity, rgba, type Brush } from '#app/map/layers/shared.ts'
import { isSomewhereOn } from '#app/map/phases.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

type CorridorPath = { readonly drawn: DrawnLeg; readonly path: readonly Position[] }

/** px: wide enough to be seen beside the line of the leg. */
const LIT_WIDTH = 11

const corridors = perScene((scene: Scene): readonly CorridorPath[] =>
  scene.legs.flatMap((drawn) => {
    const vertices = drawn.leg.corridor?.vertices.map(({ position }) => position) ?? []
    return worldCopies(unwrap(vertices)).map((path) => ({ drawn, path }))
  }),
)

/** Where a leg has no corridor, its schematic line is lit. */
const litPaths = perScene((scene: Scene): readonly CorridorPath[] =>
  scene.legs.flatMap((drawn) => {
    const path = drawn.leg.corridor ? unwrap(drawn.leg.corridor.vertices.map(({ position }) => position)) : drawn.curve.points
    return worldCopies(path).map((copy) => ({ drawn, path: copy }))
  }),
)

const coordinates = ({ path }: CorridorPath) => path.map(([longitude, latitude]): [number, number] => [longitude, latitude])

/**
 * "Somewhere on this leg": between two sightings no source says where it is, so the whole stretch is lit and no marker
 * is drawn.
 */
export function litLayers(scene: Scene, brush: Brush): PathLayer<CorridorPath>[] {
  if (scene.isMass) return []
  const { ink, phases } = brush
  return [
    new PathLayer<CorridorPath>({
      id: `${brush.prefix}lit`,
      data: litPaths(scene),
      getPath: coordinates,
      getColor: ({ drawn }) =>
        rgba(fade(ink[drawn.mode], isSomewhereOn(phases.of(drawn.leg.id)) ? 0.3 * legOpacity(drawn, scene, phases) : 0)),
      getWidth: LIT_WIDTH,
      widthUnits: 'pixels',
      capRounded: true,
      jointRounded: true,
      parameters: FLAT,
      updateTriggers: { getColor: legColorKey(scene, brush) },
    }),
  ]
}

/** Inferred ways on the ground: always dashed or dotted, thin, in the ink of their mode. */
export function corridorLayers(scene: Scene, brush: Brush): PathLayer<CorridorPath, PathStyleExtensionProps<CorridorPath>>[] {
  const data = corridors(scene)
  if (data.length === 0) return []
  const { ink, phases } = brush
  return [
    new PathLayer<CorridorPath, PathStyleExtensionProps<CorridorPath>>({
      id: `${brush.prefix}corridors`,
      data,
      getPath: coordinates,
      getColor: ({ drawn }) => rgba(fade(ink[drawn.mode], 0.85 * legOpacity(drawn, scene, phases))),
      getWidth: 1.5,
      getDashArray: ({ drawn }) => [...DASHES[drawn.leg.corridor?.basis ?? 'inferred']],
      widthUnits: 'pixels',
      dashUnits: 'pixels',
      jointRounded: true,
      extensions: [DASHED],
      parameters: FLAT,
      updateTriggers: { getColor: legColorKey(scene, brush) },
    }),
  ]
}
