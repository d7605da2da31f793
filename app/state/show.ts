import { create } from 'zustand'
import { openDialog } from '#app/state/ui-store.ts'
import { changeView, stageView } from '#app/state/use-view.ts'

/** The case that made-up scenes and exercises run on: the published records, and made-up ones beside them. */
export const TRAINING_CASE = 'training'

/** The time of a show runs or stands; `since` is the time of the page at which it last began to run, ms. */
export type ShowClock = { readonly elapsedMs: number; readonly since: number | null }

export type ShowState = {
  readonly clock: ShowClock
  /** By a person's act; a hidden tab stops the clock too. */
  readonly isPaused: boolean
}

const BEGINNING: ShowState = { clock: { elapsedMs: 0, since: null }, isPaused: false }

/** Where the show stands. It outlives its card, which is made anew when the page changes between wide and narrow. */
export const useShow = create<ShowState>(() => BEGINNING)

export const setShowClock = (next: (clock: ShowClock) => ShowClock): void =>
  useShow.setState(({ clock }) => ({ clock: next(clock) }))
export const setShowPaused = (isPaused: boolean): void => useShow.setState({ isPaused })

/** Starts the show that runs by itself. The address keeps the view that is given back at the end. */
export function startShow(): void {
  useShow.setState(BEGINNING)
  openDialog(null)
  changeView({ isShow: true }, 'replace')
}

/** Ends the show: the view is that from before, and Back leads where it led. */
export function endShow(): void {
  stageView(null)
  changeView({ isShow: false }, 'replace')
  useShow.setState(BEGINNING)
}
