import { useMemo } from 'react'
import type { FiredInject } from '#app/domain/exercise/inject.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { showsCaseOf } from '#app/state/exercise/open-scenario.ts'
import { happenedBy, useReplayedMoment } from '#app/state/exercise/replayed-moment.ts'
import type { View } from '#app/state/view.ts'

const NONE: readonly never[] = []

/**
 * What has happened to the case that a view shows, in the trainer's window and in those of trainees the same; while a
 * moment is shown again, what had happened by then. Outside an exercise, and on another case, nothing.
 */
export function useFired(view: Pick<View, 'caseId' | 'caseParameters'>): readonly FiredInject[] {
  const told = useExercise(({ seat }) => (seat.role === 'none' ? null : seat.view))
  const moment = useReplayedMoment((state) => state.moment)
  const fired = told && showsCaseOf(view, told.scenario) ? told.fired : NONE
  return useMemo(() => happenedBy(fired, moment), [fired, moment])
}
