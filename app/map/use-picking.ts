import { useEffect, useRef, type RefObject } from 'react'
import { hitAt } from '#app/map/hit-test.ts'
import type { Scene } from '#app/map/scene.ts'
import type { Stage } from '#app/map/stage.ts'
import type { Tipped } from '#app/map/tip.tsx'
import { setHover } from '#app/state/ui-store.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'

/**
 * Pointer and clicks as words of the domain: what lies under the pointer is hovered in every pane, a click chooses it,
 * a click on nothing clears the choice. `cover`: an element over the map that takes the pointer in its place.
 */
export function usePicking(
  stage: Stage | null,
  scene: Scene,
  onTip: (tipped: Tipped | null) => void,
  cover?: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(scene)
  // Keeps the scene of the moment for the listeners, which are set once.
  useEffect(() => {
    latest.current = scene
  }, [scene])

  useEffect(() => {
    if (!stage) return
    const { map } = stage
    const surface = cover?.current ?? map.getCanvasContainer()
    let frame = 0

    const pick = (event: MouseEvent): { selection: Selection | null; x: number; y: number } => {
      const { left, top } = surface.getBoundingClientRect()
      const [x, y] = [event.clientX - left, event.clientY - top]
      const { lng, lat } = map.unproject([x, y])
      return { selection: hitAt(latest.current, [lng, lat], map.getZoom()), x, y }
    }
    const show = (selection: Selection | null, x: number, y: number) => {
      surface.style.cursor = selection ? 'pointer' : ''
      setHover(selection)
      onTip(selection ? { selection, x, y } : null)
    }
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(frame)
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      // At most one test a frame, however fast the mouse reports.
      frame = requestAnimationFrame(() => {
        const { selection, x, y } = pick(event)
        show(selection, x, y)
      })
    }
    const onLeave = () => {
      cancelAnimationFrame(frame)
      show(null, 0, 0)
    }
    const onClick = (event: MouseEvent) => {
      // Buttons on the cover are no part of the map.
      if (event.target instanceof Element && event.target.closest('button')) return
      const { selection } = pick(event)
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
