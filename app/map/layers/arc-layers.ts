import { ArcLayer } from '@deck.gl/layers'
import { fade, type Color } from '#app/map/ink.ts'
import { FLAT } from '#app/map/layers/ground-path.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, legOpacity, lineWidth, UNKNOWN_GAP, type Brush } from '#app/map/layers/shared.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/** Solid, since a source says it. Dashed and dotted ones are paths along the same curve. */
const solidLegs = remembered((scene: Scene) => {
  const solid = scene.legs.filter(({ basis }) => basis === 'published')
  return {
    'great-circle': solid.filter(({ curve }) => curve.shape === 'great-circle'),
    bow: solid.filter(({ curve }) => curve.shape === 'bow'),
    isAnyUnknown: solid.some(({ width }) => width === null),
  }
})

type Stroke = {
  readonly id: string
  readonly width: (drawn: DrawnLeg) => number
  readonly color: (drawn: DrawnLeg) => Color
}

/**
 * Published legs as arcs: a casing that lifts them off the ground, the line, and the gap of the double lines. The
 * casing of what is chosen has the accent.
 */
export function arcLayers(scene: Scene, brush: Brush): ArcLayer<DrawnLeg>[] {
  const { ink, phases } = brush
  const legs = solidLegs(scene)
  const strokes: Stroke[] = [
    {
      id: 'casing',
      width: (drawn) => lineWidth(drawn) + (drawn.isHighlighted ? 7 : 3),
      color: (drawn) =>
        drawn.isHighlighted ? fade(ink.accent, 0.55) : fade(ink.land, 0.75 * legOpacity(drawn, scene, phases)),
    },
    {
      id: 'line',
      width: lineWidth,
      color: (drawn) => fade(ink[drawn.mode], legOpacity(drawn, scene, phases)),
    },
    {
      id: 'gap',
      width: (drawn) => (drawn.width === null ? UNKNOWN_GAP : 0),
      color: (drawn) => fade(ink.land, drawn.width === null ? 1 : 0),
    },
  ]
  return strokes
    .filter(({ id }) => id !== 'gap' || legs.isAnyUnknown)
    .flatMap((stroke) =>
      (['great-circle', 'bow'] as const).map((shape) => arcLayer(shape, legs[shape], stroke, scene, brush)),
    )
}

function arcLayer(
  shape: DrawnLeg['curve']['shape'],
  data: readonly DrawnLeg[],
  { id, width, color }: Stroke,
  scene: Scene,
  brush: Brush,
): ArcLayer<DrawnLeg> {
  const getColor = (drawn: DrawnLeg): [number, number, number, number] => [...color(drawn)]
  const key = legColorKey(scene, brush)
  return new ArcLayer<DrawnLeg>({
    id: `${brush.prefix}legs-${id}-${shape}`,
    data,
    getSourcePosition: ({ curve }) => [curve.from[0], curve.from[1]],
    getTargetPosition: ({ curve }) => [curve.to[0], curve.to[1]],
    getSourceColor: getColor,
    getTargetColor: getColor,
    getWidth: width,
    getHeight: ({ curve }) => curve.height,
    // Laid flat to the right of the way: what runs along an arc (ties, heads) then meets it at any pitch.
    getTilt: -90,
    greatCircle: shape === 'great-circle',
    // The short way over the date line; great circles take it anyway.
    wrapLongitude: shape === 'bow',
    numSegments: data.length > 300 ? 24 : 96,
    antialiasing: true,
    widthUnits: 'pixels',
    parameters: FLAT,
    updateTriggers: { getSourceColor: key, getTargetColor: key, getWidth: [scene] },
  })
}
