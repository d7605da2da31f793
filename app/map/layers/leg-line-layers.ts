import type { Layer } from '@deck.gl/core'
import type { Position } from '#app/domain/place.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { DASHES, fade, type Color, type Ink } from '#app/map/ink.ts'
import { groundPath } from '#app/map/layers/ground-path.ts'
import { marksOf, type Marks } from '#app/map/layers/leg-mark-layers.ts'
import { remembered } from '#app/map/layers/memo.ts'
import { legColorKey, legOpacity, legTime, lineWidth, UNKNOWN_GAP, type Brush } from '#app/map/layers/shared.ts'
import type { DrawnLeg, Scene, TimedLeg } from '#app/map/scene.ts'

/** A leg's schematic line in one world copy. */
export type LegPath = { readonly timed: TimedLeg; readonly path: readonly Position[] }

/** What a line is of the leg: `gap` runs inside the double lines, `stroke` is a tie or a chevron. */
type Part = 'casing' | 'line' | 'gap' | 'stroke'
export type LegLine = LegPath & { readonly part: Part }

const STROKE_WIDTH = 1.75
const SOLID = [0, 0] as const

/** Inferred legs dashed, synthetic ones dotted, along the same curves as the arcs of the published ones. */
const dashedLines = remembered((scene: Scene): readonly LegLine[] => {
  const all = scene.timedLegs
    .filter(({ drawn }) => drawn.basis !== 'published')
    .flatMap((timed) => worldCopies(timed.drawn.curve.points).map((path) => ({ timed, path })))
  const as = (part: Part, lines: readonly LegPath[]): readonly LegLine[] => lines.map((line) => ({ ...line, part }))
  return [
    ...as(
      'casing',
      all.filter(({ timed }) => timed.drawn.isHighlighted),
    ),
    ...as('line', all),
    ...as(
      'gap',
      all.filter(({ timed }) => timed.drawn.width === null),
    ),
  ]
})

const linesOf = remembered(({ scene, strokes }: Marks): readonly LegLine[] => [
  ...dashedLines(scene),
  ...strokes.map(({ timed, positions }): LegLine => ({ timed, path: positions, part: 'stroke' })),
])

function colorOf({ timed: { drawn }, part }: LegLine, ink: Ink, scene: Scene): Color {
  if (part === 'casing') return fade(ink.accent, 0.55)
  return part === 'gap' ? ink.land : fade(ink[drawn.mode], legOpacity(drawn, scene))
}

function widthOf({ timed: { drawn }, part }: LegLine): number {
  if (part === 'stroke') return STROKE_WIDTH
  if (part === 'gap') return UNKNOWN_GAP
  return lineWidth(drawn) + (part === 'casing' ? 7 : 0)
}

/** Dash and gap by the basis of a leg; published ones are solid. */
const dashOf = ({ basis }: DrawnLeg): readonly [number, number] => (basis === 'published' ? SOLID : DASHES[basis])

/*
 * The lines of what is not published, and the ties and chevrons of all, so that modes differ without colour. One layer: each
 * costs a quarter of a millisecond in every frame.
 */
export function legLineLayers(scene: Scene, brush: Brush): Layer[] {
  const { ink, prefix, zoom } = brush
  const data = linesOf(marksOf(scene, zoom))
  if (data.length === 0) return []
  return [
    groundPath<LegLine>({
      id: `${prefix}leg-lines`,
      data,
      path: ({ path }) => path,
      color: (line) => colorOf(line, ink, scene),
      width: widthOf,
      dash: ({ timed, part }) => (part === 'line' ? dashOf(timed.drawn) : SOLID),
      triggers: legColorKey(scene, brush),
      time: legTime(brush),
    }),
  ]
}
