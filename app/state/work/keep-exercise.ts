import { withExercise } from '#app/domain/work/exercise-edits.ts'
import { wallNow } from '#app/state/clock.ts'
import { writeExercise } from '#app/state/exercise/exercise-file.ts'
import type { TrainerState } from '#app/state/exercise/exercise-store.ts'
import { openWork, work } from '#app/state/work/work-store.ts'

/** Keeps an exercise with all that has happened in it among the saved work. */
export function keepExercise({ scenario, documentText, run, state }: TrainerState): void {
  openWork()
  const exercise: unknown = JSON.parse(writeExercise(documentText, run))
  const { title } = scenario
  const decisionCount = state.decisions.length
  work().adopt((all) => withExercise(all, { id: run.id, title, kept: wallNow(), decisionCount, exercise }))
}
