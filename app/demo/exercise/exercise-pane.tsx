import { TraineeWindow } from '#app/demo/exercise/trainee-window.tsx'
import { TrainerWindow } from '#app/demo/exercise/trainer-window.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'

/** What this window has of an exercise: the desk of the trainer, or the pane of a trainee. */
export function ExercisePane({ board }: { readonly board: Board | null }) {
  const { t } = useTranslator()
  const seat = useExercise((exercise) => exercise.seat)
  if (seat.role === 'none') return null
  return (
    <section aria-label={t('exercise.title')} className={styles.pane} data-exercise={seat.role}>
      {seat.role === 'trainer' ? (
        <TrainerWindow seat={seat} index={board?.index ?? null} />
      ) : (
        <TraineeWindow seat={seat} index={board?.index ?? null} selection={board?.selection ?? null} />
      )}
    </section>
  )
}
