import { useEffect, useRef, type RefObject } from 'react'
import type { Position } from '#app/domain/place.ts'
import type { Positions, Track } from '#app/domain/track.ts'
import { hitAt } from '#app/map/hit-test.ts'
import { positionAt } from '#app/map/position-hit.ts'
import type { Scene } from '#app/map/scene.ts'
import type { Stage } from '#app/map/stage.ts'
import type { Timekeeper } from '#app/map/timekeeper.ts'
import type { Tipped } from '#app/map/tip.tsx'
import { takeMapPick, useMapPickState, type PickedPlace } from '#app/state/exercise/map-pick.ts'
import { setHover } from '#app/state/ui-store.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'

/** What can be pointed at. */
export type Pickable = {
  readonly scene: Scene
  readonly positions: Positions | null
  readonly keeper: Timekeeper
}

type Picked = {
  readonly selection: Selection | null
  readonly row: number | null
  readonly x: number
  readonly y: number
}

/** Marks of the story come first, then dots, then lines, since dots lie on lines. */
function pickAt({ scene, positions, keeper }: Pickable, at: Position, zoom: number): Pick<Picked, 'selection' | 'row'> {
  const selection = hitAt(scene, keeper.clock, at, zoom)
  if (!positions || (selection && selection.kind !== 'leg')) return { selection, row: null }
  const row = positionAt(positions, keeper.clock, at, zoom)
  if (row === null) return { selection, row }
  return { selection: selectionOfTrack(positions.tracks[positions.trackOf[row] ?? 0]) ?? selection, row }
}

/** A dot chooses its vessel; a train, which has no record of its own, its leg. */
function selectionOfTrack(track: Track | undefined): Selection | null {
  if (track?.vessel) return { kind: 'vessel', id: track.vessel }
  const leg = track?.legs[0]
  return leg === undefined ? null : { kind: 'leg', id: leg }
}

/**
 * Pointer and clicks as words of the domain: what lies under the pointer is hovered in every pane, a click chooses it,
 * a click on nothing clears the choice. `cover`: an element over the map that takes the pointer in its place.
 */
export function usePicking(
  stage: Stage | null,
  ground: Pickable,
  onTip: (tipped: Tipped | null) => void,
  cover?: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(ground)
  // Keeps what is drawn at the moment for the listeners, which are set once.
  useEffect(() => {
    latest.current = ground
  })

  useEffect(() => {
    if (!stage) return
    const { map } = stage
    const surface = cover?.current ?? map.getCanvasContainer()
    let frame = 0

    const pick = (event: MouseEvent): Picked & { readonly position: PickedPlace } => {
      const { left, top } = surface.getBoundingClientRect()
      const [x, y] = [event.clientX - left, event.clientY - top]
      const { lng, lat } = map.unproject([x, y])
      const { lng: longitude, lat: latitude } = map.unproject([x, y]).wrap()
      return { ...pickAt(latest.current, [lng, lat], map.getZoom()), x, y, position: { longitude, latitude } }
    }
    const show = ({ selection, row, x, y }: Picked) => {
      const isAsked = useMapPickState.getState().owner !== null
      surface.style.cursor = isAsked ? 'crosshair' : selection && !currentView().isEmbed ? 'pointer' : ''
      // A dot belongs to a leg or a vessel, and yet says nothing of the whole of it: only a click chooses that.
      setHover(row === null ? selection : null)
      onTip(selection || row !== null ? { selection, row, x, y } : null)
    }
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(frame)
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      // At most one test a frame, however fast the mouse reports.
      frame = requestAnimationFrame(() => {
        show(pick(event))
      })
    }
    const onLeave = () => {
      cancelAnimationFrame(frame)
      show({ selection: null, row: null, x: 0, y: 0 })
    }
    const onClick = (event: MouseEvent) => {
      // Buttons on the cover are no part of the map.
      if (event.target instanceof Element && event.target.closest('button')) return
      if (currentView().isEmbed) return
      const { selection, position } = pick(event)
      // Who was asked for a place points at one, and chooses nothing.
      if (takeMapPick(position)) return
      if (selection || currentView().selection) changeView({ selection })
    }
    surface.addEventListener('pointermove', onMove)
    surface.addEventListener('pointerleave', onLeave)
    // MapLibre tells a click from the end of a drag; a map that cannot be dragged reports none.
    const onMapClick = ({ originalEvent }: { originalEvent: MouseEvent }) => onClick(originalEvent)
    if (!cover) map.on('click', onMapClick)
    else surface.addEventListener('click', onClick)
    return () => {
      cancelAnimationFrame(frame)
      surface.removeEventListener('pointermove', onMove)
      surface.removeEventListener('pointerleave', onLeave)
      surface.removeEventListener('click', onClick)
      map.off('click', onMapClick)
    }
  }, [stage, onTip, cover])
}
