import { create } from 'zustand'
import type { Decision, Trainee } from '#app/domain/exercise/decision.ts'
import type { ExerciseRun, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { TraineeView } from '#app/domain/exercise/trainee-view.ts'
import type { Instant } from '#app/domain/time.ts'

/** What this window is in an exercise. */
export type ExerciseSeat = { readonly role: 'none' } | TrainerState | TraineeState

/** The window that owns the log. */
export type TrainerState = {
  readonly role: 'trainer'
  readonly scenario: Scenario
  readonly documentText: string
  readonly run: ExerciseRun
  readonly state: RunState
  /** What trainees' windows are told. */
  readonly view: TraineeView
  /**
   * Only a window that leads acts on the run. `asking`: for a moment after a reload, whether another one leads it;
   * `elsewhere`: another one does (this tab is its duplicate), and this one follows it until it takes over.
   */
  readonly lead: 'asking' | 'leading' | 'elsewhere'
  /** Does a file hold all that has happened so far? */
  readonly isSaved: boolean
  readonly isTraineeHeard: boolean
  /** When one was last heard; null: one is heard, or none ever was. */
  readonly traineesSilentSince: Instant | null
  /** false: this browser lets no two windows speak to each other. */
  readonly hasChannel: boolean
}

/** A window through which somebody of the class looks. */
export type TraineeState = {
  readonly role: 'trainee'
  readonly runId: string
  /** null: the trainer's window has never answered. */
  readonly view: TraineeView | null
  readonly isTrainerHeard: boolean
  /** When it was last heard; null: it is heard, or never was. */
  readonly trainerSilentSince: Instant | null
  readonly hasChannel: boolean
  /** null: has not said yet who it is. */
  readonly trainee: Trainee | null
  /** Those of `decisions` that the trainer's window does not hold yet. */
  readonly pending: readonly Decision[]
  /** All that were made here, in that order. */
  readonly decisions: readonly Decision[]
}

const NO_SEAT: ExerciseSeat = { role: 'none' }

export const useExercise = create<{ readonly seat: ExerciseSeat }>(() => ({ seat: NO_SEAT }))

export const tellSeat = (seat: TrainerState | TraineeState | null): void =>
  useExercise.setState({ seat: seat ?? NO_SEAT })
