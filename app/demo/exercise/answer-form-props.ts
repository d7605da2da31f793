import type { Answer } from '#app/domain/exercise/decision.ts'

/** What every form of an answer is given. */
export type AnswerFormProps = {
  /** The question, as the name of the form. */
  readonly label: string
  /** What was answered last; null: nothing. */
  readonly before: Answer | null
  readonly onAnswer: (answer: Answer) => void
}
