import { create } from 'zustand'
import type { FiredInject } from '#app/domain/exercise/inject.ts'
import { stageView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'

/** A moment of an exercise that has been, as it is shown again on the page. */
export type ReplayedMoment = {
  /** Which entry of the debrief is shown. */
  readonly entry: string
  /** Since the beginning, on the clock of the exercise. */
  readonly scenarioMs: number
  /**
   * Ids of the injects that had happened by then. The clock alone does not tell: after a jump back it shows an earlier
   * time, and what happened stays so.
   */
  readonly injects: readonly string[]
}

export const useReplayedMoment = create<{ readonly moment: ReplayedMoment | null }>(() => ({ moment: null }))

/**
 * Shows a moment again: the view stands over that of the address, and of what happened only that counts which had
 * happened by then. null: the page is as it was before.
 */
export function showMoment(shown: { readonly moment: ReplayedMoment; readonly view: View } | null): void {
  useReplayedMoment.setState({ moment: shown?.moment ?? null })
  stageView(shown?.view ?? null)
}

/** Of what happened, that which had by the moment that is shown again; all of it where none is. */
export const happenedBy = (fired: readonly FiredInject[], moment: ReplayedMoment | null): readonly FiredInject[] =>
  moment === null ? fired : fired.filter(({ id }) => moment.injects.includes(id))
