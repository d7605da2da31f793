import type { Decision, HandScore, Trainee } from '#app/domain/exercise/decision.ts'
import type { Instant } from '#app/domain/time.ts'

/** The clock between two changes: where it stood at a moment of the wall, and how fast it runs since. */
export type ClockSetting = {
  readonly wallAt: Instant
  readonly scenarioMs: number
  /** Seconds of the scenario for one second of the wall; 0 while it stands. */
  readonly rate: number
}

/** What happened, in order: all that an exercise is can be made of its scenario and these. */
export type LogEntry = { readonly wallAt: Instant; readonly scenarioMs: number } & (
  | { readonly kind: 'began'; readonly speed: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'speed'; readonly speed: number }
  /** `scenarioMs` is where it came from. */
  | { readonly kind: 'jumped'; readonly toMs: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'fired'; readonly inject: string; readonly how: 'planned' | 'by-hand' }
  | { readonly kind: 'switched'; readonly inject: string; readonly isEnabled: boolean }
  | { readonly kind: 'joined'; readonly trainee: Trainee }
  | { readonly kind: 'decided'; readonly decision: Decision }
  | { readonly kind: 'scored'; readonly score: HandScore }
)

export type Phase = 'waiting' | 'running' | 'paused' | 'ended'

/** One exercise as it is played. */
export type ExerciseRun = { readonly id: string; readonly log: readonly LogEntry[] }

/** Where an exercise stands, made of its scenario and its log. */
export type RunState = {
  readonly phase: Phase
  readonly clock: ClockSetting
  /** The speed that it has when it runs. */
  readonly speed: number
  /** Ids of injects that happened, in that order. */
  readonly fired: readonly { readonly inject: string; readonly wallAt: Instant; readonly scenarioMs: number }[]
  /** Ids of injects that do not happen. */
  readonly switchedOff: ReadonlySet<string>
  readonly trainees: readonly Trainee[]
  readonly decisions: readonly Decision[]
  readonly scores: readonly HandScore[]
}
