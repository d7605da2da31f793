import { useEffect } from 'react'
import type { Stage } from '#app/map/stage.ts'
import { setBusy } from '#app/state/busy.ts'

/** Tells the page's idle mark while a stage still has to be made or drawn. `onSettled`: once it is drawn for the first time. */
export function useBusyWhileDrawing(name: string, stage: Stage | null, onSettled?: () => void): void {
  useEffect(() => {
    setBusy(name, true)
    let isFirst = true
    const tell = () => {
      const isSettled = stage?.isSettled() ?? false
      setBusy(name, !isSettled)
      if (isSettled && isFirst) {
        isFirst = false
        onSettled?.()
      }
    }
    const stop = stage?.watch(tell)
    if (stage) tell()
    return () => {
      stop?.()
      setBusy(name, false)
    }
  }, [name, stage, onSettled])
}
