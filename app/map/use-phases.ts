import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { TimeWindow } from '#app/domain/time.ts'
import { phasesAt, playheadIn, type Phases } from '#app/map/phases.ts'
import type { Scene } from '#app/map/scene.ts'
import { playhead } from '#app/state/playhead.ts'

/** The phases of the legs for what React draws: renders only when some leg changes its phase, not with the playhead. */
export function usePhases(scene: Scene, window: TimeWindow): Phases {
  const now = useCallback(() => phasesAt(scene, playheadIn(window, playhead.get())), [scene, window])
  const key = useSyncExternalStore(playhead.subscribe, () => now().key)
  // The key stands for all that phases tell React: a window that changes none of them makes nothing anew.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(now, [scene, key])
}
