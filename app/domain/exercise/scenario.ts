import type { Expectation } from '#app/domain/exercise/expectation.ts'
import type { Inject } from '#app/domain/exercise/inject.ts'
import type { LocalText } from '#app/domain/record.ts'
import type { Instant } from '#app/domain/time.ts'

/** A part that somebody plays in an exercise. */
export type Role = { readonly id: string; readonly name: LocalText; readonly task: LocalText }

/** What the class is to learn; expectations score it. */
export type Objective = { readonly id: string; readonly text: LocalText }

/** A question and its answer, for the trainer alone. */
export type KeyEntry = { readonly id: string; readonly question: LocalText; readonly answer: LocalText }

/** Asked after the exercise; it has no score. */
export type DebriefQuestion = { readonly id: string; readonly text: LocalText }

/**
 * An exercise as it was written. Its clock counts milliseconds from its beginning, at `speed` seconds of the scenario
 * for one second of the wall; what it shows is `start` and what has passed since.
 */
export type Scenario = {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText
  /** The case on which it is played, with the parameters of a made-up one. */
  readonly caseId: string
  readonly caseParameters: Readonly<Record<string, string>>
  /** Query of the address with which trainees begin, without case, language and theme; empty: the case as it opens. */
  readonly view: string
  readonly start: Instant
  readonly durationMs: number
  readonly speed: number
  readonly roles: readonly Role[]
  readonly objectives: readonly Objective[]
  /** In the order in which they were written; ids are unique. */
  readonly injects: readonly Inject[]
  readonly expectations: readonly Expectation[]
  readonly answerKey: readonly KeyEntry[]
  readonly debrief: readonly DebriefQuestion[]
}
