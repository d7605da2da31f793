import { fail, ok, type Result } from '#app/base/result.ts'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import { readScenario, type ReadScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { readRun } from '#app/feeds/scenarios/run-schema.ts'
import type { ScenarioFault } from '#app/feeds/scenarios/scenario-fault.ts'

/*
 * A played exercise as a file, from which its debrief opens again: the scenario as it was written and the log. All else is
 * made of these two.
 */

const FORMAT = 'transload-exercise'
/** Raise it when an older reader would read wrongly. */
const VERSION = 1

/** Letters; a longer file is not read. */
const LONGEST = 20_000_000

export type ReadExercise = ReadScenario & { readonly documentText: string; readonly run: ExerciseRun }

/** Why a file is no exercise; each has a sentence `exerciseState.fault.<kind>`. */
export type ExerciseFault =
  | { readonly kind: 'too-long' | 'no-json' | 'no-exercise' }
  | { readonly kind: 'newer'; readonly version: number }
  /** What is wrong with the scenario in it. Lines are those of the scenario written out, not of the file. */
  | { readonly kind: 'scenario'; readonly faults: readonly ScenarioFault[] }
  /** `path`: of the log. */
  | { readonly kind: 'log'; readonly path: string }

/** The text of a file. `documentText` is that of a scenario that was read. */
export const writeExercise = (documentText: string, run: ExerciseRun): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, scenario: JSON.parse(documentText) as unknown, run }, null, 1)}\n`

/** Reads a file distrustfully: all of it, or why not. Never throws. */
export function readExercise(text: string): Result<ReadExercise, ExerciseFault> {
  if (text.length > LONGEST) return fail({ kind: 'too-long' })
  const file = parsed(text)
  if (file === null) return fail({ kind: 'no-json' })
  if (file['format'] !== FORMAT) return fail({ kind: 'no-exercise' })
  const { version } = file
  if (typeof version === 'number' && version > VERSION) return fail({ kind: 'newer', version })
  if (version !== VERSION) return fail({ kind: 'no-exercise' })
  const documentText = `${JSON.stringify(file['scenario'] ?? null, null, 2)}\n`
  const read = readScenario(documentText)
  if (!read.ok) return fail({ kind: 'scenario', faults: read.error })
  const run = readRun(file['run'], read.value.scenario)
  return run.ok ? ok({ ...read.value, documentText, run: run.value }) : fail({ kind: 'log', path: run.error })
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    return null
  }
}
