import { fail, ok, type Result } from '#app/base/result.ts'
import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { readExercise } from '#app/state/exercise/exercise-file.ts'
import { faultsOf, openExercise, openRun } from '#app/state/exercise/trainer.ts'

/** Opens what was read. */
type Open = () => void

/**
 * Reads the text of a file: a played exercise, or else a scenario. Gives back the way to open it, or what is wrong with it,
 * a sentence each. Nothing is opened yet.
 */
export function readToOpen(translator: Translator, text: string): Result<Open, readonly string[]> {
  const said = (faults: ReturnType<typeof faultsOf>) => faults.map((fault) => scenarioFaultText(translator, fault))
  const exercise = readExercise(text)
  if (exercise.ok) {
    const { documentText, run } = exercise.value
    return ok(() => void openRun(documentText, run))
  }
  const { error } = exercise
  switch (error.kind) {
    case 'scenario':
      return fail(said(error.faults))
    // Not one of ours that was played: a scenario says by itself, line by line, what keeps it from being one.
    case 'no-json':
    case 'no-exercise': {
      const faults = faultsOf(text)
      return faults.length === 0 ? ok(() => void openExercise(text)) : fail(said(faults))
    }
    default:
      return fail([
        translator.t(`exerciseState.fault.${error.kind}`, {
          version: error.kind === 'newer' ? error.version : '',
          path: error.kind === 'log' ? error.path : '',
        }),
      ])
  }
}
