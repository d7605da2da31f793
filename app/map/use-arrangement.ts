import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { atOnce } from '#app/base/steps.ts'
import type { Board } from '#app/state/board.ts'
import { mustSee, placesToSee } from '#app/map/camera/must-see.ts'
import { askedInset, spotFor, storyView, type StoryOptions } from '#app/map/camera/story-view.ts'
import type { Rect, Size } from '#app/map/geometry/rect.ts'
import { insetPlan, type InsetPlan } from '#app/map/inset/inset-plan.ts'
import type { Corner, InsetSpot } from '#app/map/inset/inset-place.ts'
import { arrangeLabels, type Sizes } from '#app/map/labels/arrange-labels.ts'
import type { MapLabel } from '#app/map/labels/label.ts'
import { projector } from '#app/map/labels/projector.ts'
import { MOST_TOLD, sceneOf, type Scene } from '#app/map/scene.ts'
import type { Stage } from '#app/map/stage.ts'
import type { Camera, Inset } from '#app/state/view.ts'

export type ArrangementOptions = {
  readonly stage: Stage | null
  readonly board: Board
  /** Have the legs come? */
  readonly isWhole: boolean
  readonly scene: Scene
  readonly labels: readonly MapLabel[]
  readonly sizes: RefObject<Sizes>
  readonly section: RefObject<HTMLElement | null>
  readonly pane: Size
  readonly inset: Inset
}

export type Arrangement = {
  /** What stands on the map, the inset left out. */
  readonly obstacles: () => readonly Rect[]
  readonly plan: InsetPlan | null
  readonly spot: InsetSpot | null
  /** The inset does not stand, and could: it was closed, or would cover a leg. */
  readonly canAsk: boolean
  /** How the inset is shown when it is asked for: by itself, or where it covers least. */
  readonly asked: () => Inset
  /** The camera that shows the whole story; also puts the inset where it belongs. */
  readonly fitted: () => Camera | null
}

const INSET = { wide: { width: 300, height: 216 }, narrow: { width: 148, height: 112 } }
const NARROW_PX = 600
/** Lower than this, a wide inset would cover half of the map. */
const LOW_PX = 400

/** Where camera and inset stand so that nothing covers the story. */
export function useArrangement(options: ArrangementOptions): Arrangement {
  const { stage, scene, section, pane, inset } = options
  const [plan, setPlan] = useState<InsetPlan | null>(null)
  const [spot, setSpot] = useState<InsetSpot | null>(null)
  const [isLeftOut, setLeftOut] = useState(false)
  const corner = useRef<Corner | null>(null)
  const insetSize = pane.width < NARROW_PX || pane.height < LOW_PX ? INSET.narrow : INSET.wide

  const obstacles = useCallback((): readonly Rect[] => {
    const { current } = section
    return current ? obstaclesOn(current) : []
  }, [section])

  const points = useCallback(() => (stage ? pointsOnScreen(stage, scene.legs) : []), [stage, scene])
  const asked = useCallback(
    () => askedInset({ insetSize, pane, obstacles: obstacles() }, points()),
    [insetSize, pane, obstacles, points],
  )

  /** Settles the inset for a camera. Same answers keep their identity, so that nothing is made anew. */
  const settle = useCallback(
    (legs: Scene['legs'], zoom: number, find: () => InsetSpot | null) => {
      const wanted = inset === 'closed' ? null : insetPlan(legs, zoom)
      setPlan((before) => (sameLegs(before, wanted) ? before : wanted))
      const found = wanted ? find() : null
      if (found) corner.current = found.corner
      // Legs that come and go with the window must not make its button do so.
      if (wanted) setLeftOut(found === null && asked() !== null)
      setSpot((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
    },
    [inset, asked],
  )

  const fitted = (): Camera | null => {
    const story = storyOptions({ ...options, pane }, obstacles(), insetSize)
    const view = atOnce(storyView(story))
    if (!view) return null
    if (!insetPlan(story.legs, view.camera.zoom)) setLeftOut(false)
    settle(scene.legs, view.camera.zoom, () => view.spot)
    return view.camera
  }

  // Keeps the inset in step with the camera: it comes when a leg gets too short, and gives way to legs.
  useEffect(() => {
    if (!stage) return
    const { map } = stage
    const follow = () => {
      settle(scene.legs, map.getZoom(), () =>
        spotFor({ inset, insetSize, pane, obstacles: obstacles() }, points(), corner.current),
      )
    }
    follow()
    map.on('moveend', follow)
    return () => {
      map.off('moveend', follow)
    }
  }, [stage, scene, inset, insetSize, pane, obstacles, points, settle])

  return {
    obstacles,
    plan,
    spot,
    canAsk: inset === 'closed' || (inset === 'auto' && isLeftOut),
    asked: () => asked() ?? 'auto',
    fitted,
  }
}

/** Where legs and corridors run, px. */
function pointsOnScreen({ map }: Stage, legs: Scene['legs']): readonly (readonly [number, number])[] {
  const project = projector(map)
  return legs.flatMap(({ curve, leg }) => [
    ...curve.points.map(project),
    ...(leg.corridor?.vertices ?? []).map(({ position }) => project(position)),
  ])
}

function obstaclesOn(section: HTMLElement): readonly Rect[] {
  const box = section.getBoundingClientRect()
  // What stands on the map may stand beside its pane.
  const around = section.closest('[data-pane]')?.parentElement ?? section
  return [...around.querySelectorAll('[data-obstacle]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left: left - box.left, top: top - box.top, right: right - box.left, bottom: bottom - box.top }
  })
}

/** The first view is of the whole case, whatever the window shows: it must not jump while a hand moves the window. */
function storyOptions(
  { board, isWhole, labels, sizes, pane, inset }: ArrangementOptions,
  obstacles: readonly Rect[],
  insetSize: Size,
): StoryOptions {
  const whole = sceneOf({ ...board, passing: board.file.legs }, [], null)
  return {
    legs: whole.legs,
    mustSee: isWhole ? mustSee(whole, true) : placesToSee(board.file.places),
    pane,
    obstacles,
    inset,
    insetSize,
    accept: (taken, isClear) => (project, zoom) => {
      // Among many legs only places have names, and a name that finds no room is left out.
      if (whole.legs.length > MOST_TOLD) return true
      const { placed, covered } = arrangeLabels({
        labels,
        scene: whole,
        sizes: sizes.current,
        pane,
        obstacles: taken,
        zoom,
        project,
      })
      return (!isClear || covered === 0) && [...placed].every(([id, at]) => at !== null || id.startsWith('context'))
    },
  }
}

const sameLegs = (a: InsetPlan | null, b: InsetPlan | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.legs.length === b.legs.length &&
    a.legs.every((drawn, index) => drawn.leg === b.legs[index]?.leg))
