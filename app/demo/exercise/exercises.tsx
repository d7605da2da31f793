import type { ReactNode } from 'react'
import styles from '#app/demo/exercise/exercise.module.css'
import { OpenExerciseFile } from '#app/demo/exercise/open-exercise-file.tsx'
import { ScenarioList, type ScenariosArrival } from '#app/demo/exercise/scenario-list.tsx'
import { useRunText } from '#app/demo/exercise/use-run-text.tsx'
import { troubleText } from '#app/i18n/feed-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { useScenarios } from '#app/state/exercise/use-scenarios.ts'
import { openDialog } from '#app/state/ui-store.ts'

type ExercisesProps = {
  /** Opens the text of a scenario in the editor; left out: nothing is edited here. */
  readonly onEdit?: (text: string) => void
  /** Other things to do with exercises. */
  readonly children?: ReactNode
}

/** Where an exercise is chosen: one that the page offers, or one from a file. */
export function Exercises({ onEdit, children }: ExercisesProps) {
  const translator = useTranslator()
  const { t } = translator
  const arrival = useScenarios()
  const isBusy = useExercise(({ seat }) => seat.role !== 'none')
  const { run, question } = useRunText(() => openDialog(hasEnded() ? 'debrief' : null))
  const open = (text: string): readonly string[] => (isBusy ? [t('exercise.file.running')] : run(text))
  return (
    <div className={styles.block}>
      {isBusy && <p className={styles.warning}>{t('exercise.file.running')}</p>}
      <ScenarioList arrival={shownAs(translator, arrival)} onRun={open} isBusy={isBusy} onEdit={onEdit} />
      {arrival.condition === 'good' && arrival.faultCount > 0 && (
        <p className={styles.warning}>{t('exercise.scenarios.refused', { count: arrival.faultCount })}</p>
      )}
      <OpenExerciseFile onOpen={open} />
      {children}
      {question}
    </div>
  )
}

/** A file of one that was played to its end is opened to look back at it. */
function hasEnded(): boolean {
  const { seat } = useExercise.getState()
  return seat.role === 'trainer' && seat.state.phase === 'ended'
}

function shownAs(translator: Translator, arrival: ReturnType<typeof useScenarios>): ScenariosArrival {
  switch (arrival.condition) {
    case 'loading':
      return arrival
    case 'failed':
      return { condition: 'failed', reason: troubleText(translator, arrival.trouble), retry: arrival.retry }
    case 'good':
      return { condition: 'good', scenarios: arrival.items }
  }
}
