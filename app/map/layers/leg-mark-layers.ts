import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers'
import type { Position } from '#app/domain/place.ts'
import { legMarks } from '#app/map/geometry/leg-marks.ts'
import { worldCopies } from '#app/map/geometry/mercator.ts'
import { fade } from '#app/map/ink.ts'
import { FLAT, legOpacity, lineWidth, rgba, type Brush } from '#app/map/layers/shared.ts'
import { FEW_LEGS, type DrawnLeg, type Scene } from '#app/map/scene.ts'

type Mark = { readonly drawn: DrawnLeg; readonly positions: readonly Position[] }
type Marks = { readonly strokes: readonly Mark[]; readonly heads: readonly Mark[] }

/** Zoom is rounded, so that a slow pinch does not lay thousands of marks out anew for each frame. */
const zoomStep = (zoom: number, isMany: boolean): number => (isMany ? Math.round(zoom * 4) / 4 : Math.round(zoom * 50) / 50)

const known = new WeakMap<Scene, { readonly zoom: number; readonly marks: Marks }>()

function marksOf(scene: Scene, exactZoom: number): Marks {
  const isMany = scene.legs.length > FEW_LEGS
  const zoom = zoomStep(exactZoom, isMany)
  const before = known.get(scene)
  if (before?.zoom === zoom) return before.marks
  const strokes: Mark[] = []
  const heads: Mark[] = []
  for (const drawn of scene.legs) {
    const marks = legMarks(drawn.curve.points, drawn.mode, lineWidth(drawn), zoom, isMany)
    const mark = (positions: readonly Position[]): Mark[] =>
      worldCopies(positions).map((copy) => ({ drawn, positions: copy }))
    strokes.push(...marks.strokes.flatMap(mark))
    if (marks.head) heads.push(...mark(marks.head))
  }
  const marks = { strokes, heads }
  known.set(scene, { zoom, marks })
  return marks
}

const coordinates = ({ positions }: Mark) => positions.map(([longitude, latitude]): [number, number] => [longitude, latitude])

/** Ties and chevrons, so that modes differ without colour, and heads that point from origin to target at any zoom. */
export function legMarkLayers(scene: Scene, brush: Brush): (PathLayer<Mark> | SolidPolygonLayer<Mark>)[] {
  if (scene.legs.length === 0) return []
  const { strokes, heads } = marksOf(scene, brush.zoom)
  const { ink, phases, prefix } = brush
  const getColor = ({ drawn }: Mark) => rgba(fade(ink[drawn.mode], legOpacity(drawn, scene, phases)))
  const key = [scene, ink, phases.key]
  return [
    new PathLayer<Mark>({
      id: `${prefix}leg-strokes`,
      data: strokes,
      getPath: coordinates,
      getColor,
      getWidth: 1.75,
      widthUnits: 'pixels',
      capRounded: true,
      parameters: FLAT,
      updateTriggers: { getColor: key },
    }),
    new PathLayer<Mark>({
      id: `${prefix}leg-head-casing`,
      data: heads,
      getPath: (mark) => [...coordinates(mark), ...coordinates(mark).slice(0, 2)],
      getColor: ({ drawn }) => rgba(fade(ink.land, 0.9 * legOpacity(drawn, scene, phases))),
      getWidth: 2.5,
      widthUnits: 'pixels',
      jointRounded: true,
      parameters: FLAT,
      updateTriggers: { getColor: key },
    }),
    new SolidPolygonLayer<Mark>({
      id: `${prefix}leg-heads`,
      data: heads,
      getPolygon: coordinates,
      getFillColor: getColor,
      parameters: FLAT,
      updateTriggers: { getFillColor: key },
    }),
  ]
}
