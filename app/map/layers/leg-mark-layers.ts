import type { Layer } from '@deck.gl/core'
import type { Position } from '#app/domain/place.ts'
import { legMarks } from '#app/map/geometry/leg-marks.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { fade } from '#app/map/ink.ts'
import { groundPath } from '#app/map/layers/ground-path.ts'
import { legColorKey, legOpacity, legTime, lineWidth, type Brush, type Shape } from '#app/map/layers/shared.ts'
import { FEW_LEGS, type Scene, type TimedLeg } from '#app/map/scene.ts'

type Mark = { readonly timed: TimedLeg; readonly positions: readonly Position[] }
/** Ties, chevrons and heads of all legs of a scene, right for one zoom. */
export type Marks = { readonly scene: Scene; readonly strokes: readonly Mark[]; readonly heads: readonly Mark[] }

/** Among more legs than these each has one mark in its middle: more would be a thicket, and dear to draw. */
const MOST_MARKED = 60

/** Zoom is rounded, so that a slow pinch does not lay thousands of marks out anew for each frame. */
const zoomStep = (zoom: number, isMany: boolean): number =>
  isMany ? Math.round(zoom * 4) / 4 : Math.round(zoom * 50) / 50

/** Map and inset look at one scene at two zooms. */
const VIEWS = 2
const known = new WeakMap<Scene, readonly { readonly zoom: number; readonly marks: Marks }[]>()

export function marksOf(scene: Scene, exactZoom: number): Marks {
  const isMany = scene.legs.length > MOST_MARKED
  const zoom = zoomStep(exactZoom, isMany)
  const before = known.get(scene) ?? []
  const same = before.find((one) => one.zoom === zoom)
  if (same) return same.marks
  const strokes: Mark[] = []
  const heads: Mark[] = []
  for (const timed of scene.timedLegs) {
    const { drawn } = timed
    const marks = legMarks(drawn.curve.points, drawn.mode, lineWidth(drawn), zoom, isMany)
    const mark = (positions: readonly Position[]): Mark[] =>
      worldCopies(positions).map((copy) => ({ timed, positions: copy }))
    strokes.push(...marks.strokes.flatMap(mark))
    if (marks.head) heads.push(...mark(marks.head))
  }
  const marks = { scene, strokes, heads }
  known.set(scene, [{ zoom, marks }, ...before].slice(0, VIEWS))
  return marks
}

/** What lifts the heads off the lines below them. Among hundreds the casing of one head would be drawn over the next. */
export function headCasingLayers(scene: Scene, brush: Brush): Layer[] {
  const { heads } = marksOf(scene, brush.zoom)
  if (heads.length === 0 || scene.legCount > FEW_LEGS) return []
  const { ink, prefix } = brush
  return [
    groundPath<Mark>({
      id: `${prefix}leg-head-casing`,
      data: heads,
      path: ({ positions }) => positions,
      color: ({ timed: { drawn } }) => fade(ink.land, 0.9 * legOpacity(drawn, scene)),
      width: 2.5,
      isClosed: true,
      triggers: legColorKey(scene, brush),
      time: legTime(brush),
    }),
  ]
}

/** Heads of the legs, which point from origin to target at any zoom. */
export function legHeads(scene: Scene, { ink, zoom }: Brush): readonly Shape[] {
  return marksOf(scene, zoom).heads.map(({ timed: { drawn, times }, positions }) => ({
    outline: positions,
    color: fade(ink[drawn.mode], legOpacity(drawn, scene)),
    times,
  }))
}
