import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { readExercise } from '#app/state/exercise/exercise-file.ts'
import { openExercise, openRun } from '#app/state/exercise/trainer.ts'

/**
 * Opens the text of a file: a played exercise, or else a scenario. Gives back what is wrong with it, a sentence each;
 * where there is anything, nothing has changed.
 */
export function openText(translator: Translator, text: string): readonly string[] {
  const exercise = readExercise(text)
  if (exercise.ok) {
    const opened = openRun(exercise.value.documentText, exercise.value.run)
    return opened.ok ? [] : opened.error.map((fault) => scenarioFaultText(translator, fault))
  }
  const { error } = exercise
  switch (error.kind) {
    case 'scenario':
      return error.faults.map((fault) => scenarioFaultText(translator, fault))
    // Not one of ours that was played: a scenario says by itself, line by line, what keeps it from being one.
    case 'no-json':
    case 'no-exercise': {
      const opened = openExercise(text)
      return opened.ok ? [] : opened.error.map((fault) => scenarioFaultText(translator, fault))
    }
    default:
      return [
        translator.t(`exerciseState.fault.${error.kind}`, {
          version: error.kind === 'newer' ? error.version : '',
          path: error.kind === 'log' ? error.path : '',
        }),
      ]
  }
}
