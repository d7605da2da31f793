import { fail, ok, type Result } from '#app/base/result.ts'
import {
  begin,
  end,
  fireNow as fire,
  jumpTo,
  pause,
  resume,
  score,
  setSpeed,
  switchInject as turn,
} from '#app/domain/exercise/commands.ts'
import type { HandScore } from '#app/domain/exercise/decision.ts'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import type { ScenarioFault } from '#app/feeds/scenarios/scenario-fault.ts'
import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { readRun } from '#app/feeds/scenarios/run-schema.ts'
import { tellSeat, useExercise, type TrainerState } from '#app/state/exercise/exercise-store.ts'
import { forgetNotes } from '#app/state/exercise/debrief-notes.ts'
import { readKeptRun } from '#app/state/exercise/kept-run.ts'
import { openScenarioView } from '#app/state/exercise/open-scenario.ts'
import { askBeforeClosing, sit, standUp, trainerSeat } from '#app/state/exercise/own-seat.ts'
import { showMoment } from '#app/state/exercise/replayed-moment.ts'
import { makeTrainerSeat, type Command, type Opening } from '#app/state/exercise/trainer-seat.ts'
import { newId, windowPorts } from '#app/state/exercise/window-ports.ts'
import { addNotice } from '#app/state/ui-store.ts'
import { encodeView } from '#app/state/url.ts'
import { currentView } from '#app/state/use-view.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'

/* What a trainer's window does with its exercise: each of these does nothing where it makes no sense. */

/** Opens a scenario in this window, ready to begin. The case and the view with which it begins are opened too. */
export function openExercise(documentText: string): Result<null, readonly ScenarioFault[]> {
  return openRun(documentText, { id: newId(), log: [] })
}

/** What is wrong with the text of a scenario, which is not opened. */
export function faultsOf(documentText: string): readonly ScenarioFault[] {
  const read = readScenario(documentText)
  return read.ok ? [] : read.error
}

/** Does this tab keep a run that is not open in this window? Opening another one would write over it. */
export const keepsUnopenedRun = (): boolean => !trainerSeat() && readKeptRun(windowPorts().storage) !== null

/** Opens an exercise that was played before. One that ran when it was saved stands where its log ends. */
export function openRun(documentText: string, run: ExerciseRun): Result<null, readonly ScenarioFault[]> {
  const read = readScenario(documentText)
  if (!read.ok) return fail(read.error)
  const { scenario } = read.value
  const last = run.log.at(-1)
  const stopped = last ? { ...run, log: [...run.log, ...pause(scenario, run, last.wallAt)] } : run
  keptLog = stopped.log
  lead({ ...read.value, documentText, run: stopped, savedCount: stopped.log.length, isNew: !last })
  openScenarioView(scenario, null, 'push')
  return ok(null)
}

/** Goes on with the run that this tab keeps, if there is one and it is not here already. */
export function resumeKeptRun(): void {
  const kept = trainerSeat() ? null : readKeptRun(windowPorts().storage)
  if (!kept) return
  const read = readScenario(kept.documentText)
  const stored = parsed(kept.runText)
  const run = read.ok ? readRun(stored.run, read.value.scenario) : null
  if (!read.ok || !run?.ok) {
    addNotice({ id: 'exerciseState.unreadable', message: 'exerciseState.unreadable' })
    return
  }
  lead({ ...read.value, documentText: kept.documentText, run: run.value, savedCount: stored.savedCount, isNew: false })
}

const act = (command: Command): void => trainerSeat()?.act(command)

export const beginExercise = (): void => act(begin)
export const pauseExercise = (): void => act(pause)
export const resumeExercise = (): void => act(resume)
/** Seconds of the scenario for one second of the wall. */
export const setExerciseSpeed = (speed: number): void => act((...now) => setSpeed(...now, speed))
/** To a time since the beginning, ms. */
export const jumpExercise = (toMs: number): void => act((...now) => jumpTo(...now, toMs))
export const fireNow = (inject: string): void => act((...now) => fire(...now, inject))
export const switchInject = (inject: string, isEnabled: boolean): void =>
  act((...now) => turn(...now, inject, isEnabled))
export const scoreByHand = (handScore: HandScore): void => act((...now) => score(...now, handScore))
export const endExercise = (): void => act(end)

/** Where another window leads this run: leads it from here on, with all that happened there. */
export const takeOverExercise = (): void => trainerSeat()?.takeOver()
/** A file holds the exercise as it stands. */
export const markExerciseSaved = (): void => trainerSeat()?.markSaved()

/** Gives the exercise up; this tab keeps nothing of it, and what was played stands among the saved work. */
export function leaveExercise(): void {
  const { seat } = useExercise.getState()
  if (seat.role === 'trainer') keepPlayed(seat)
  showMoment(null)
  forgetNotes()
  trainerSeat()?.leave()
  standUp()
}

/** The address of a trainee's window. It must be opened without an opener, or the browser copies what this tab keeps. */
export function traineeAddress(): string {
  const { seat: told } = useExercise.getState()
  if (told.role !== 'trainer') return ''
  const { language, theme } = currentView()
  const query = encodeView({ ...DEFAULT_VIEW, exercise: told.run.id, language, theme })
  return `${window.location.origin}${window.location.pathname}?${query}`
}

const lead = (opening: Opening): void =>
  sit(() => ({ role: 'trainer', seat: makeTrainerSeat(opening, windowPorts(), tellTrainer) }))

function tellTrainer(state: TrainerState): void {
  tellSeat(state)
  // While it runs it lies in this tab alone, where no trainee's window reads what is still to come.
  if (state.state.phase === 'ended') keepPlayed(state)
  askBeforeClosing(state.lead === 'leading' && state.state.phase !== 'waiting' && !state.isSaved)
}

/** The log that is kept or was opened from a file. */
let keptLog: ExerciseRun['log'] = []

function keepPlayed(seat: TrainerState): void {
  const { log } = seat.run
  if (seat.lead !== 'leading' || log.length === 0 || log === keptLog) return
  keptLog = log
  void import('#app/state/work/keep-exercise.ts').then(({ keepExercise }) => keepExercise(seat))
}

function parsed(text: string): { readonly run: unknown; readonly savedCount: number } {
  try {
    const { run, savedCount } = JSON.parse(text) as { run?: unknown; savedCount?: unknown }
    return { run, savedCount: typeof savedCount === 'number' ? savedCount : 0 }
  } catch {
    return { run: null, savedCount: 0 }
  }
}
