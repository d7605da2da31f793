import type { Steps } from '#app/base/steps.ts'
import { fitCamera, type Accept, type MustSee } from '#app/map/camera/fit.ts'
import { flatten } from '#app/map/geometry/mercator.ts'
import { grow, type Rect, type Size } from '#app/map/geometry/rect.ts'
import { CORNERS, freestSpot, spotAt, type Corner, type InsetSpot } from '#app/map/inset/inset-place.ts'
import { insetPlan } from '#app/map/inset/inset-plan.ts'
import type { DrawnLeg } from '#app/map/scene.ts'
import type { Camera, Inset } from '#app/state/view.ts'

export type StoryOptions = {
  readonly legs: readonly DrawnLeg[]
  readonly mustSee: readonly MustSee[]
  readonly pane: Size
  readonly obstacles: readonly Rect[]
  readonly inset: Inset
  readonly insetSize: Size
  /** Do the labels find room, with these obstacles? `isClear`: without covering a line. */
  readonly accept: (obstacles: readonly Rect[], isClear: boolean) => Accept
}

export type StoryView = { readonly camera: Camera; readonly spot: InsetSpot | null }

/** The nearest a first view comes: a case of one short leg still shows where in the world it is. */
const MAX_ZOOM = 7.5
const AIR = 4
/** Zoom levels that the next corner in the order must gain. */
const CORNER_PREFERENCE = 0.15
/** Zoom levels: so much smaller the story may be drawn so that no label covers a line. */
const WORTH_A_STEP_BACK = 0.5

/** The first view: the whole story, and the inset where the story loses least by it. */
export function* storyView(options: StoryOptions): Steps<StoryView | null> {
  const { legs, obstacles, inset, mustSee, pane, accept } = options
  const fit = (taken: readonly Rect[], isNothingCovered = false) =>
    fitCamera({ mustSee, pane, obstacles: taken, maxZoom: MAX_ZOOM, accept: accept(taken, false), isNothingCovered })
  const plain = yield* fit(obstacles)
  if (!plain) return null
  if (inset === 'closed' || !insetPlan(legs, plain.zoom))
    return { camera: yield* clear(options, obstacles, plain), spot: null }
  const views: { readonly camera: Camera; readonly spot: InsetSpot; readonly taken: readonly Rect[] }[] = []
  for (const spot of spotsFor(options)) {
    const taken = [...obstacles, grow(spot.rect, AIR)]
    const camera = yield* fit(taken, true)
    if (camera) views.push({ camera, spot, taken })
  }
  // Corners come in the order of preference; a later one must show the story clearly larger.
  const worth = (view: (typeof views)[number]) => view.camera.zoom - CORNER_PREFERENCE * views.indexOf(view)
  const best = views.toSorted((a, b) => worth(b) - worth(a))[0]
  // On a low pane the inset would cover something wherever it stood: it stands only where it was put.
  if (!best) {
    const camera = yield* clear(options, obstacles, plain)
    return { camera, spot: spotFor(options, pointsOn(camera, options), null) }
  }
  return { camera: yield* clear(options, best.taken, best.camera), spot: best.spot }
}

/** A camera a little further away at which no label covers a line; the one given, where there is none. */
function* clear({ mustSee, pane, accept }: StoryOptions, obstacles: readonly Rect[], near: Camera): Steps<Camera> {
  const { zoom } = near
  const [maxZoom, minZoom] = [zoom, Math.max(0, zoom - WORTH_A_STEP_BACK)]
  return (yield* fitCamera({ mustSee, pane, obstacles, maxZoom, minZoom, accept: accept(obstacles, true) })) ?? near
}

/** Where what must be seen stands on the pane, px. */
function pointsOn(camera: Camera, { mustSee, pane }: StoryOptions): readonly (readonly [number, number])[] {
  const scale = 2 ** camera.zoom
  const [middleX, middleY] = flatten([camera.longitude, camera.latitude])
  return mustSee.map(({ position }) => {
    const [x, y] = flatten(position)
    return [(x - middleX) * scale + pane.width / 2, (y - middleY) * scale + pane.height / 2]
  })
}

type SpotOptions = Pick<StoryOptions, 'inset' | 'insetSize' | 'pane' | 'obstacles'>

function spotsFor({ inset, insetSize, pane, obstacles }: SpotOptions): readonly InsetSpot[] {
  const corners: readonly Corner[] = inset === 'auto' || inset === 'closed' ? CORNERS : [inset]
  return corners.flatMap((corner) => spotAt(corner, insetSize, pane, obstacles) ?? [])
}

/**
 * Where the inset stands for a camera that a hand chose: it moves only when a leg runs under it. By itself it covers
 * nothing; where no corner is free, it stands only where it was put.
 */
export function spotFor(
  options: SpotOptions,
  points: readonly (readonly [number, number])[],
  before: Corner | null,
): InsetSpot | null {
  const found = freestSpot(spotsFor(options), points, before)
  return found && (options.inset !== 'auto' || found.covered === 0) ? found.spot : null
}

/** How an inset that is asked for is shown: by itself, or where it covers least. null: there is no room for it. */
export function askedInset(
  options: Omit<SpotOptions, 'inset'>,
  points: readonly (readonly [number, number])[],
): Inset | null {
  const found = freestSpot(spotsFor({ ...options, inset: 'auto' }), points, null)
  if (!found) return null
  return found.covered === 0 ? 'auto' : found.spot.corner
}
