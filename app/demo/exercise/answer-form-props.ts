import type { Answer } from '#app/domain/exercise/decision.ts'
import type { KeptDraft } from '#app/state/exercise/answer-drafts.ts'

/** What every form of an answer is given. */
export type AnswerFormProps = {
  /** The question, as the name of the form. */
  readonly label: string
  /** What was answered last; null: nothing. */
  readonly before: Answer | null
  /** Where what is not sent yet is kept. */
  readonly kept: KeptDraft
  readonly onAnswer: (answer: Answer) => void
}
