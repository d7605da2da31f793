import { useEffect } from 'react'
import type { Stage } from '#app/map/stage.ts'
import { setBusy } from '#app/state/ui-store.ts'

/** Tells the page's idle mark while a stage still has to be made or drawn. */
export function useBusyWhileDrawing(name: string, stage: Stage | null): void {
  useEffect(() => {
    setBusy(name, true)
    const tell = () => setBusy(name, !stage?.isSettled())
    const stop = stage?.watch(tell)
    if (stage) tell()
    return () => {
      stop?.()
      setBusy(name, false)
    }
  }, [name, stage])
}
