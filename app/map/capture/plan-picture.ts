import { inTurns, type Steps } from '#app/base/steps.ts'
import { takeTurns } from '#app/base/turns.ts'
import { mustSee } from '#app/map/camera/must-see.ts'
import { storyView } from '#app/map/camera/story-view.ts'
import { grow, sizeOf, type Rect, type Size } from '#app/map/geometry/rect.ts'
import { flatten, type FlatPoint } from '#app/map/geometry/mercator.ts'
import { spotFor } from '#app/map/camera/story-view.ts'
import type { InsetSpot } from '#app/map/inset/inset-place.ts'
import { insetCamera, insetPlan } from '#app/map/inset/inset-plan.ts'
import { arrangeLabels, type Sizes } from '#app/map/labels/arrange-labels.ts'
import type { MapLabel } from '#app/map/labels/label.ts'
import { MOST_TOLD, sceneOf, type Scene } from '#app/map/scene.ts'
import type { Aside } from '#app/map/stage.ts'
import type { Board } from '#app/state/board.ts'
import type { Camera, Inset } from '#app/state/view.ts'

export type PicturePlan = { readonly camera: Camera; readonly aside: Aside | null }

type PlanOptions = {
  readonly board: Board
  readonly scene: Scene
  readonly labels: readonly MapLabel[]
  readonly insetLabels: readonly MapLabel[]
  readonly sizes: Sizes
  readonly insetSizes: Sizes
  /** px of the screen that the picture stands for. */
  readonly pane: Size
  readonly inset: Inset
  /** The camera of the map on screen and its pane; null: nobody has chosen one, so the whole story is fitted. */
  readonly chosen: { readonly camera: Camera; readonly pane: Size } | null
}

const INSET_PART = { width: 0.27, height: 0.36 }
const INSET_MOST: Size = { width: 300, height: 216 }
const AIR = 4

/**
 * Plans pictures one after the other: as long as only words or colours change, the plan before is right again. A plan tries
 * hundreds of cameras, in slices of the main thread. Rejects with the reason of `signal`.
 */
export function picturePlanner(): (options: PlanOptions, signal: AbortSignal) => Promise<PicturePlan> {
  let before: { readonly key: readonly unknown[]; readonly plan: PicturePlan } | null = null
  return async (options, signal) => {
    const key = keyOf(options)
    if (before?.key.every((part, index) => part === key[index]) === true) return before.plan
    const plan = await inTurns(planPicture(options), takeTurns(signal))
    before = { key, plan }
    return plan
  }
}

/** All that a plan hangs on. Sizes follow from labels. */
const keyOf = ({ board, scene, labels, insetLabels, pane, inset, chosen }: PlanOptions): readonly unknown[] => [
  board,
  scene,
  inset,
  JSON.stringify([labels, insetLabels, pane, chosen]),
]

/** What a picture of another size than the screen looks at. */
function* planPicture(options: PlanOptions): Steps<PicturePlan> {
  const { board, labels, sizes, pane, inset, chosen } = options
  const insetSize = {
    width: Math.min(INSET_MOST.width, pane.width * INSET_PART.width),
    height: Math.min(INSET_MOST.height, pane.height * INSET_PART.height),
  }
  if (chosen) {
    const camera = { ...chosen.camera, zoom: chosen.camera.zoom + zoomStep(chosen.pane, pane) }
    const spot = spotFor({ inset, insetSize, pane, obstacles: [] }, pointsOf(options.scene, camera, pane), null)
    return { camera, aside: yield* asideFor(options, camera, inset === 'closed' ? null : spot) }
  }
  const whole = sceneOf({ ...board, passing: board.file.legs }, [], null)
  const view = yield* storyView({
    legs: whole.legs,
    mustSee: mustSee(whole, true),
    pane,
    obstacles: [],
    inset,
    insetSize,
    accept: (obstacles, isClear) => (project, zoom) => {
      if (whole.legs.length > MOST_TOLD) return true
      const { placed, covered } = arrangeLabels({ labels, scene: whole, sizes, pane, obstacles, zoom, project })
      return (!isClear || covered === 0) && [...placed].every(([id, at]) => at !== null || id.startsWith('context'))
    },
  })
  const camera = view?.camera ?? { longitude: 0, latitude: 20, zoom: 0, bearing: 0, pitch: 0 }
  return { camera, aside: yield* asideFor(options, camera, view?.spot ?? null) }
}

/** Zoom levels at which a pane of another size sees the same ground. */
const zoomStep = (from: Size, to: Size): number => Math.log2(Math.min(to.width / from.width, to.height / from.height))

/** Where the curves run on the picture; good enough for a choice of corners at any bearing. */
function pointsOf({ legs }: Scene, { longitude, latitude, zoom }: Camera, pane: Size): readonly FlatPoint[] {
  const [cx, cy] = flatten([longitude, latitude])
  const scale = 2 ** zoom
  return legs.flatMap(({ curve }) =>
    curve.points.map((position): FlatPoint => {
      const [x, y] = flatten(position)
      return [(x - cx) * scale + pane.width / 2, (y - cy) * scale + pane.height / 2]
    }),
  )
}

function* asideFor(
  { scene, insetLabels, insetSizes }: PlanOptions,
  camera: Camera,
  spot: InsetSpot | null,
): Steps<Aside | null> {
  const plan = insetPlan(scene.legs, camera.zoom)
  if (!plan || !spot) return null
  const pane = sizeOf(spot.rect)
  const look = yield* insetCamera({ plan, scene, labels: insetLabels, sizes: insetSizes, pane, obstacles: [] })
  return look && { rect: spot.rect, camera: look }
}

/** What labels of the main map keep clear of. */
export const takenBy = (aside: Aside | null): readonly Rect[] => (aside ? [grow(aside.rect, AIR)] : [])
