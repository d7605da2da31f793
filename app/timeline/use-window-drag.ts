import { dropHeldWindow, holdWindow, writeHeldWindow, writeWindow } from '#app/state/live-window.ts'
import { setPlaying } from '#app/state/ui-store.ts'
import { daysOfDrag, moveWindow, type Grip } from '#app/timeline/drag.ts'
import { windowNow } from '#app/timeline/follow-window.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { usePointerDrag } from '#app/timeline/use-pointer-drag.ts'

/** A drag of a part of the window: shown while it moves, written to the address when it is let go, dropped by Escape. */
export function useWindowDrag(grip: Grip, onClick?: (clientX: number) => void) {
  const { scale } = useTimelineFrame()
  return usePointerDrag(() => {
    writeHeldWindow()
    const before = windowNow() ?? scale.extent
    return {
      onMove: (dx) => holdWindow(moveWindow(before, grip, daysOfDrag(dx, scale.dayWidth), scale.extent)),
      onDrop: (hasMoved, clientX) => {
        const held = windowNow()
        if (!hasMoved) onClick?.(clientX)
        else if (!held || (held.from === before.from && held.to === before.to)) dropHeldWindow()
        else {
          setPlaying(false)
          writeWindow(held)
        }
      },
      onCancel: dropHeldWindow,
    }
  })
}
