import { FlatArcLayer } from '#app/map/layers/flat-layers.ts'
import { fade, type Color } from '#app/map/ink.ts'
import { FLAT } from '#app/map/layers/ground-path.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, legOpacity, legTime, lineWidth, UNKNOWN_GAP, type Brush } from '#app/map/layers/shared.ts'
import { TIME, type TimeExtensionProps } from '#app/map/layers/time-extension.ts'
import type { DrawnLeg, Scene, TimedLeg } from '#app/map/scene.ts'

/** Solid, since a source says it. Dashed and dotted ones are paths along the same curve. */
const solidLegs = remembered((scene: Scene) => {
  const solid = scene.timedLegs.filter(({ drawn }) => drawn.basis === 'published').map((timed) => ({ timed }))
  return {
    'great-circle': solid.filter(({ timed }) => timed.drawn.curve.shape === 'great-circle'),
    bow: solid.filter(({ timed }) => timed.drawn.curve.shape === 'bow'),
    isAnyUnknown: solid.some(({ timed }) => timed.drawn.width === null),
  }
})

type Row = { readonly timed: TimedLeg }
type LegArc = FlatArcLayer<Row, TimeExtensionProps<Row>>

type Stroke = {
  readonly id: string
  readonly width: (drawn: DrawnLeg) => number
  readonly color: (drawn: DrawnLeg) => Color
}

/**
 * Published legs as arcs: a casing that lifts them off the ground, the line, and the gap of the double lines. The
 * casing of what is chosen has the accent.
 */
export function arcLayers(scene: Scene, brush: Brush): LegArc[] {
  const { ink } = brush
  const legs = solidLegs(scene)
  const strokes: Stroke[] = [
    {
      id: 'casing',
      width: (drawn) => lineWidth(drawn) + (drawn.isHighlighted ? 7 : 3),
      color: (drawn) =>
        drawn.isHighlighted ? fade(ink.accent, 0.55) : fade(ink.land, 0.75 * legOpacity(drawn, scene)),
    },
    {
      id: 'line',
      width: lineWidth,
      color: (drawn) => fade(ink[drawn.mode], legOpacity(drawn, scene)),
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
      (['great-circle', 'bow'] as const)
        .filter((shape) => legs[shape].length > 0)
        .map((shape) => arcLayer(shape, legs[shape], stroke, scene, brush)),
    )
}

function arcLayer(
  shape: DrawnLeg['curve']['shape'],
  data: readonly Row[],
  { id, width, color }: Stroke,
  scene: Scene,
  brush: Brush,
): LegArc {
  const getColor = ({ timed }: Row): [number, number, number, number] => [...color(timed.drawn)]
  const key = legColorKey(scene, brush)
  return new FlatArcLayer<Row, TimeExtensionProps<Row>>({
    id: `${brush.prefix}legs-${id}-${shape}`,
    data,
    getSourcePosition: ({ timed: { drawn } }) => [drawn.curve.from[0], drawn.curve.from[1]],
    getTargetPosition: ({ timed: { drawn } }) => [drawn.curve.to[0], drawn.curve.to[1]],
    getSourceColor: getColor,
    getTargetColor: getColor,
    getWidth: ({ timed }) => width(timed.drawn),
    getHeight: ({ timed }) => timed.drawn.curve.height,
    // Laid flat to the right of the way: what runs along an arc (ties, heads) then meets it at any pitch.
    getTilt: -90,
    greatCircle: shape === 'great-circle',
    // The short way over the date line; great circles take it anyway.
    wrapLongitude: shape === 'bow',
    numSegments: data.length > 300 ? 24 : 96,
    antialiasing: true,
    widthUnits: 'pixels',
    parameters: FLAT,
    ...legTime(brush),
    extensions: [TIME],
    updateTriggers: { getSourceColor: key, getTargetColor: key, getWidth: [scene] },
  })
}
