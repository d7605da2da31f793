import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions'
import { PathLayer } from '@deck.gl/layers'
import type { Position } from '#app/domain/place.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade } from '#app/map/ink.ts'
import { perScene } from '#app/map/layers/memo.ts'
import { FLAT, legColorKey, legOpacity, lineWidth, rgba, type Brush } from '#app/map/layers/shared.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

type DashedLeg = { readonly drawn: DrawnLeg; readonly path: readonly Position[] }

export const DASHED = new PathStyleExtension({ dash: true, dashMode: 'path' })

const dashedLegs = perScene((scene: Scene): readonly DashedLeg[] =>
  scene.legs
    .filter(({ basis }) => basis !== 'published')
    .flatMap((drawn) => worldCopies(drawn.curve.points).map((path) => ({ drawn, path }))),
)

/** Inferred legs dashed, synthetic ones dotted, along the same curves as the arcs of the published ones. */
export function dashedLegLayers(scene: Scene, brush: Brush): PathLayer<DashedLeg, PathStyleExtensionProps<DashedLeg>>[] {
  const data = dashedLegs(scene)
  if (data.length === 0) return []
  const { ink, phases } = brush
  return [
    new PathLayer<DashedLeg, PathStyleExtensionProps<DashedLeg>>({
      id: `${brush.prefix}legs-dashed`,
      data,
      getPath: ({ path }) => path.map(([longitude, latitude]): [number, number] => [longitude, latitude]),
      getColor: ({ drawn }) => rgba(fade(ink[drawn.mode], legOpacity(drawn, scene, phases))),
      getWidth: ({ drawn }) => lineWidth(drawn) * (drawn.isHighlighted ? 1.4 : 1),
      getDashArray: ({ drawn }) => (drawn.basis === 'published' ? [1, 0] : [...DASHES[drawn.basis]]),
      widthUnits: 'pixels',
      dashUnits: 'pixels',
      extensions: [DASHED],
      parameters: FLAT,
      updateTriggers: { getColor: legColorKey(scene, brush), getWidth: [scene] },
    }),
  ]
}
