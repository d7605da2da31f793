import type { StoreApi } from 'zustand'
import { busyStore } from '#app/state/busy.ts'
import { standUp } from '#app/state/exercise/own-seat.ts'
import { useMapPickState } from '#app/state/exercise/map-pick.ts'
import { useReplayedMoment } from '#app/state/exercise/replayed-moment.ts'
import { useFirstLook } from '#app/state/first-look.ts'
import { useOffline } from '#app/state/offline-state.ts'
import { useOpenedArchive } from '#app/state/opened-archive.ts'
import { usePictureOptions } from '#app/state/picture-options.ts'
import { useTour } from '#app/state/tour.ts'
import { useUi } from '#app/state/ui-store.ts'

const reset = <State>(store: Pick<StoreApi<State>, 'getInitialState' | 'setState'>): void =>
  store.setState(store.getInitialState(), true)

/** Puts back what the app keeps beside React: files of tests share their modules, and the next begins with a new page. */
export function leaveNothing(): void {
  standUp()
  reset(useMapPickState)
  reset(useReplayedMoment)
  reset(useFirstLook)
  reset(useOffline)
  reset(useOpenedArchive)
  reset(usePictureOptions)
  reset(useTour)
  reset(useUi)
  reset(busyStore)
}
