import type { Steps } from '#app/base/steps.ts'
import { fitCamera, type Accept } from '#app/map/camera/fit.ts'
import { flatten } from '#app/map/geometry/mercator.ts'
import type { Rect, Size } from '#app/map/geometry/rect.ts'
import { arrangeLabels, type Sizes } from '#app/map/labels/arrange-labels.ts'
import type { MapLabel } from '#app/map/labels/label.ts'
import { FEW_LEGS, type DrawnLeg, type Scene } from '#app/map/scene.ts'
import type { Camera } from '#app/state/view.ts'

/** A leg shorter than this on the main map, px, cannot be read there. */
const TOO_SHORT_PX = 60
/** And only beside legs so many times longer: else a reader would simply zoom in. */
const TIMES_LONGER = 10
/** Nearest that an inset looks: nearer, the base map has no more to show. */
const MAX_ZOOM = 9
/** Zoom levels: so much smaller the legs may be drawn so that no label covers a line. */
const WORTH_A_STEP_BACK = 0.6

/** The short legs that an inset shows. */
export type InsetPlan = { readonly legs: readonly DrawnLeg[] }

/** The legs that need an inset at a zoom of the main map; null: all can be read, or all are short. */
export function insetPlan(legs: readonly DrawnLeg[], zoom: number): InsetPlan | null {
  // A line may stand for many legs: among hundreds a reader zooms in.
  const count = legs.reduce((sum, { others }) => sum + 1 + others.length, 0)
  if (legs.length < 2 || count > FEW_LEGS) return null
  const sized = legs.map((drawn) => ({ drawn, size: extentPx(drawn) * 2 ** zoom })).toSorted((a, b) => a.size - b.size)
  const [shortest, longest] = [sized[0], sized.at(-1)]
  if (!shortest || !longest || shortest.size >= TOO_SHORT_PX || longest.size < shortest.size * TIMES_LONGER) return null
  const [x, y] = flatten(shortest.drawn.curve.from)
  const near = (sized[0]?.size ?? 0) * 3
  const isNear = ({ drawn, size }: (typeof sized)[number]) => {
    const [otherX, otherY] = flatten(drawn.curve.from)
    return size < TOO_SHORT_PX && Math.hypot(otherX - x, otherY - y) * 2 ** zoom <= near
  }
  return { legs: sized.filter(isNear).map(({ drawn }) => drawn) }
}

/** The longer side of what a leg covers, px at zoom 0. */
function extentPx({ curve }: DrawnLeg): number {
  const points = curve.points.map(flatten)
  const side = (axis: 0 | 1) =>
    Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]))
  return Math.max(side(0), side(1))
}

export type InsetLook = {
  readonly plan: InsetPlan
  readonly scene: Scene
  readonly labels: readonly MapLabel[]
  readonly sizes: Sizes
  readonly pane: Size
  readonly obstacles: readonly Rect[]
}

/** How the inset looks at its legs: both ends named, and the legs too where there is room. */
export function* insetCamera({
  plan: { legs },
  scene,
  labels,
  sizes,
  pane,
  obstacles,
}: InsetLook): Steps<Camera | null> {
  const mustSee = legs.flatMap(({ curve, leg, from, to }) => [
    ...curve.points.map((position) => ({ position, room: 10 })),
    ...(leg.corridor?.vertices ?? []).map(({ position }) => ({ position, room: 8 })),
    { position: from.position, room: 20 },
    { position: to.position, room: 20 },
  ])
  const ends = new Set(legs.flatMap(({ from, to }) => [`place ${from.id}`, `place ${to.id}`]))
  const names = new Set(legs.map(({ leg }) => `leg ${leg.id}`))
  const wanted = labels.filter(({ id }) => ends.has(id) || names.has(id))
  const accept =
    (isClear: boolean): Accept =>
    (project, zoom) => {
      const { placed, covered } = arrangeLabels({ labels: wanted, scene, sizes, pane, obstacles, zoom, project })
      if (isClear) return covered === 0 && wanted.every(({ id }) => placed.get(id))
      return [...ends].every((id) => placed.get(id) !== null)
    }
  const near = yield* fitCamera({ mustSee, pane, obstacles, maxZoom: MAX_ZOOM, accept: accept(false) })
  if (!near) return null
  const minZoom = Math.max(0, near.zoom - WORTH_A_STEP_BACK)
  return (yield* fitCamera({ mustSee, pane, obstacles, maxZoom: near.zoom, minZoom, accept: accept(true) })) ?? near
}
