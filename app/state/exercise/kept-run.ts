import type { SeatPorts } from '#app/state/exercise/seat-ports.ts'
import { dropText, keepText, readText } from '#app/state/exercise/tab-storage.ts'

/*
 * What a trainer's tab keeps of its run, so that a reload loses nothing. It lies in the storage of this tab alone, never
 * in one that a trainee's window could read. The scenario is written once; the log, which is short, with every entry.
 */

const SCENARIO = 'transload.exercise.scenario'
const RUN = 'transload.exercise.run'

export type KeptRun = { readonly documentText: string; readonly runText: string }
type Kept = SeatPorts['storage']

export function readKeptRun(storage: Kept): KeptRun | null {
  const [documentText, runText] = [readText(storage, SCENARIO), readText(storage, RUN)]
  return documentText === null || runText === null ? null : { documentText, runText }
}

/** Gives back whether it is kept. */
export const keepScenario = (storage: Kept, documentText: string): boolean => keepText(storage, SCENARIO, documentText)
export const keepRun = (storage: Kept, runText: string): boolean => keepText(storage, RUN, runText)

export function forgetRun(storage: Kept): void {
  dropText(storage, SCENARIO)
  dropText(storage, RUN)
}
