import type { Steps } from '#app/base/steps.ts'
import type { Position } from '#app/domain/place.ts'
import { flatten, unflatten, type FlatPoint } from '#app/map/geometry/mercator.ts'
import { around, isInside, rectOf, touches, type Rect, type Size } from '#app/map/geometry/rect.ts'
import type { Camera } from '#app/state/view.ts'

/** A point that must be seen, with so many px of room on every side. */
export type MustSee = { readonly position: Position; readonly room: number }

/** Is a camera good for what else must find room? `project` tells where a position would be on the pane, px. */
export type Accept = (project: (position: Position) => readonly [number, number], zoom: number) => boolean

export type FitOptions = {
  readonly mustSee: readonly MustSee[]
  readonly pane: Size
  /** What stands on the map and must cover nothing: legend, inset, buttons. */
  readonly obstacles: readonly Rect[]
  readonly maxZoom: number
  /** Looks no further away than this; null comes back when nothing fits so near. */
  readonly minZoom?: number
  /** A last word, such as "do the labels find room?". */
  readonly accept?: Accept
  /** null comes back where points would lie under an obstacle; else they lie there when there is no other way. */
  readonly isNothingCovered?: boolean
}

const ZOOM_STEP = 0.05
const OFFSET_STEPS = 10
/** More points than these say no more about the outline. */
const MOST_POINTS = 400
const NORTH_UP = { bearing: 0, pitch: 0 }

/**
 * The nearest camera at which all points are on the pane and none is under an obstacle: zooms are tried from near to
 * far, and at each the map is pushed about, the middle first. Where no such camera is, the points are at least on the
 * pane.
 */
export function* fitCamera(options: FitOptions): Steps<Camera | null> {
  const points = thin(options.mustSee).map(({ position, room }) => ({ at: flatten(position), room }))
  if (points.length === 0 || options.pane.width < 40 || options.pane.height < 40) return null
  if (options.minZoom !== undefined) return yield* search(points, options)
  const uncovered = (yield* search(points, options)) ?? (yield* search(points, { ...options, accept: () => true }))
  if (uncovered || options.isNothingCovered) return uncovered
  return (yield* search(points, { ...options, obstacles: [], accept: () => true })) ?? wholeWorld(points)
}

type Point = { readonly at: FlatPoint; readonly room: number }

function* search(
  points: readonly Point[],
  { pane, obstacles, maxZoom, minZoom = 0, accept }: FitOptions,
): Steps<Camera | null> {
  for (let zoom = maxZoom; zoom >= minZoom; zoom -= ZOOM_STEP) {
    const scale = 2 ** zoom
    const extent = extentOf(points, scale)
    const spare = { x: pane.width - (extent.right - extent.left), y: pane.height - (extent.bottom - extent.top) }
    if (spare.x < 0 || spare.y < 0) continue
    yield
    for (const [partX, partY] of OFFSETS) {
      const shift = [spare.x * partX - extent.left, spare.y * partY - extent.top] as const
      const project = ([x, y]: FlatPoint) => [x * scale + shift[0], y * scale + shift[1]] as const
      const isFree = points.every(({ at, room }) => {
        const spot = around(...project(at), room)
        return isInside(spot, grown(pane)) && !obstacles.some((obstacle) => touches(spot, obstacle))
      })
      if (!isFree) continue
      yield
      if (accept && !accept((position) => project(flatten(position)), zoom)) continue
      return cameraAt(pane, shift, zoom)
    }
  }
  return null
}

/** Where in the spare room the map is put, as parts of it; the middle first. */
const OFFSETS: readonly (readonly [number, number])[] = Array.from({ length: OFFSET_STEPS + 1 }, (_, row) =>
  Array.from({ length: OFFSET_STEPS + 1 }, (_, column) => [column / OFFSET_STEPS, row / OFFSET_STEPS] as const),
)
  .flat()
  .toSorted((a, b) => fromMiddle(a) - fromMiddle(b))

function fromMiddle([x, y]: readonly [number, number]): number {
  return Math.hypot(x - 0.5, y - 0.5)
}

/** Half a px is lost to rounding at the edges. */
const grown = (pane: Size): Rect => ({
  left: -0.5,
  top: -0.5,
  right: pane.width + 0.5,
  bottom: rectOf(pane).bottom + 0.5,
})

function extentOf(points: readonly Point[], scale: number): Rect {
  const edge = (of: (point: Point) => number, pick: (...values: number[]) => number) => pick(...points.map(of))
  return {
    left: edge(({ at, room }) => at[0] * scale - room, Math.min),
    right: edge(({ at, room }) => at[0] * scale + room, Math.max),
    top: edge(({ at, room }) => at[1] * scale - room, Math.min),
    bottom: edge(({ at, room }) => at[1] * scale + room, Math.max),
  }
}

function cameraAt(pane: Size, shift: readonly [number, number], zoom: number): Camera {
  const scale = 2 ** zoom
  const [longitude, latitude] = unflatten([(pane.width / 2 - shift[0]) / scale, (pane.height / 2 - shift[1]) / scale])
  return { longitude, latitude, zoom, ...NORTH_UP }
}

function wholeWorld(points: readonly Point[]): Camera {
  const extent = extentOf(points, 1)
  const [longitude, latitude] = unflatten([(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2])
  return { longitude, latitude, zoom: 0, ...NORTH_UP }
}

/** Keeps every nth point, and those furthest out. */
function thin(points: readonly MustSee[]): readonly MustSee[] {
  if (points.length <= MOST_POINTS) return points
  const every = Math.ceil(points.length / MOST_POINTS)
  const extremes = ([0, 1] as const).flatMap((axis) => {
    const sorted = points.toSorted((a, b) => a.position[axis] - b.position[axis])
    return [...sorted.slice(0, 1), ...sorted.slice(-1)]
  })
  return [...points.filter((_, index) => index % every === 0), ...extremes]
}
