import { setPlaying, setPreview, useUi } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { daysOfDrag, moveWindow, type Grip } from '#app/timeline/drag.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { usePointerDrag } from '#app/timeline/use-pointer-drag.ts'

/** A drag of a part of the window: seen while it moves, written to the address when it is let go, dropped by Escape. */
export function useWindowDrag(grip: Grip, onClick?: (clientX: number) => void) {
  const { scale, committed } = useTimelineFrame()
  return usePointerDrag(() => ({
    onMove: (dx) => setPreview(moveWindow(committed, grip, daysOfDrag(dx, scale.dayWidth), scale.extent)),
    onDrop: (hasMoved, clientX) => {
      const { preview } = useUi.getState()
      setPreview(null)
      if (!hasMoved) onClick?.(clientX)
      else if (preview && (preview.from !== committed.from || preview.to !== committed.to)) {
        setPlaying(false)
        changeView({ window: preview })
      }
    },
    onCancel: () => setPreview(null),
  }))
}
