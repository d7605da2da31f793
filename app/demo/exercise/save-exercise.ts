import { saveText } from '#app/demo/exercise/save-text.ts'
import { writeExercise } from '#app/state/exercise/exercise-file.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { markExerciseSaved } from '#app/state/exercise/trainer.ts'

/** The scenario and all that has happened, as a file that opens again. */
export function saveExercise(): void {
  const { seat } = useExercise.getState()
  if (seat.role !== 'trainer') return
  saveText(writeExercise(seat.documentText, seat.run), `transload-exercise-${seat.scenario.id}.json`)
  markExerciseSaved()
}
