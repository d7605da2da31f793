import type { Position } from '#app/domain/place.ts'
import { flatten } from '#app/map/geometry/mercator.ts'
import type { Rect, Size } from '#app/map/geometry/rect.ts'
import { layOutLabels, type Layout } from '#app/map/labels/label-layout.ts'
import type { MapLabel, Measured } from '#app/map/labels/label.ts'
import { CONTEXT_ZOOM } from '#app/map/layers/place-layers.ts'
import { visibleSightings } from '#app/map/layers/sighting-layers.ts'
import type { Scene } from '#app/map/scene.ts'

export type Sizes = Map<string, Size>

export type ArrangeOptions = {
  readonly labels: readonly MapLabel[]
  readonly scene: Scene
  readonly sizes: ReadonlyMap<string, Size>
  readonly pane: Size
  readonly obstacles: readonly Rect[]
  readonly zoom: number
  readonly project: (position: Position) => readonly [number, number]
  readonly before?: ReadonlyMap<string, number>
}

/** `short`: the leg is too short here for its words; only its number stands there. */
export type Arranged = Layout & { readonly short: ReadonlySet<string> }

/** A leg shorter than this, px, is not named. */
const NAMED_PX = 70
const BADGE: Size = { width: 20, height: 20 }
const MARKER_REACH = 9
const SIGHTING_ROW = { reach: 6, top: 19 }

/** Lays out the labels that this zoom has room for, clear of markers and of what was seen at them. */
export function arrangeLabels({ labels, scene, sizes, zoom, project, obstacles, ...rest }: ArrangeOptions): Arranged {
  const scale = 2 ** zoom
  const short = new Set<string>()
  const lengths = new Map(scene.legs.map(({ leg, curve }) => [leg.id, chord(curve.points) * scale]))
  const measured = labels.flatMap((label): Measured[] => {
    const size = sizes.get(label.id)
    if (!size || (label.kind === 'context' && zoom < CONTEXT_ZOOM)) return []
    if (label.leg === null || (lengths.get(label.leg) ?? 0) >= NAMED_PX) return [{ label, size }]
    if (label.badge === null) return []
    short.add(label.id)
    return [{ label, size: BADGE }]
  })
  const layout = layOutLabels({
    ...rest,
    labels: measured,
    project,
    obstacles: [...obstacles, ...markerRects(scene, zoom, project)],
    lines: (scene.legs.length > MOST_CLEAR ? [] : scene.legs).flatMap(({ curve, leg }) => [
      ...dense(curve.points.map(project), rest.pane),
      ...dense(
        (leg.corridor?.vertices ?? []).map(({ position }) => project(position)),
        rest.pane,
      ),
    ]),
  })
  return { ...layout, short }
}

/** Where the labels stand, px. */
export const takenRects = ({ placed, short }: Arranged, sizes: ReadonlyMap<string, Size>): readonly Rect[] =>
  [...placed].flatMap(([id, spot]) => {
    const size = short.has(id) ? BADGE : sizes.get(id)
    return spot && size
      ? [{ left: spot.left, top: spot.top, right: spot.left + size.width, bottom: spot.top + size.height }]
      : []
  })

/** Among more legs than these no label finds a spot that is clear of lines, and looking for one takes long. */
const MOST_CLEAR = 60
const LINE_STEP_PX = 12
/** A line far beyond the pane is not walked to its end. */
const MOST_STEPS = 40

/** Adds points between those of a line, so that no label slips between them. */
function dense(points: readonly (readonly [number, number])[], { width, height }: Size): (readonly [number, number])[] {
  return points.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y]
    const isBeyond =
      Math.max(x, beforeX) < 0 ||
      Math.min(x, beforeX) > width ||
      Math.max(y, beforeY) < 0 ||
      Math.min(y, beforeY) > height
    if (isBeyond) return []
    const steps = Math.min(Math.max(Math.ceil(Math.hypot(x - beforeX, y - beforeY) / LINE_STEP_PX), 1), MOST_STEPS)
    return Array.from({ length: steps }, (_, step): readonly [number, number] => {
      const part = (step + 1) / steps
      return [beforeX + (x - beforeX) * part, beforeY + (y - beforeY) * part]
    })
  })
}

function chord(points: readonly Position[]): number {
  const [from, to] = [points[0], points.at(-1)]
  if (!from || !to) return 0
  const [[x, y], [endX, endY]] = [flatten(from), flatten(to)]
  return Math.hypot(endX - x, endY - y)
}

function markerRects(scene: Scene, zoom: number, project: ArrangeOptions['project']): readonly Rect[] {
  const places = zoom >= CONTEXT_ZOOM ? [...scene.places, ...scene.contextPlaces] : scene.places
  const markers = places.map(({ position }): Rect => {
    const [x, y] = project(position)
    return { left: x - MARKER_REACH, top: y - MARKER_REACH, right: x + MARKER_REACH, bottom: y + MARKER_REACH }
  })
  const seen = visibleSightings(scene, zoom).map(({ sighting: { position }, offset }): Rect => {
    const [x, y] = project(position)
    const { reach, top } = SIGHTING_ROW
    return { left: x + offset[0] - reach, top: y - top, right: x + offset[0] + reach, bottom: y }
  })
  return [...markers, ...seen]
}
