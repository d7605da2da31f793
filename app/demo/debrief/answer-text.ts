import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Answer } from '#app/domain/exercise/decision.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import { recordText } from '#app/demo/exercise/record-words.ts'
import { quantityText } from '#app/i18n/quantity-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** An answer as plain words, for print and tables: how likely and how well founded never share a sentence. */
export type AnswerText = {
  readonly words: string
  /** Empty: it was not said, or is no part of such an answer. So the others. */
  readonly likelihood: string
  readonly confidence: string
  readonly cited: string
}

const NOTHING_MORE = { likelihood: '', confidence: '', cited: '' }

export function answerText(
  translator: Translator,
  answer: Answer,
  question: Question | null,
  index: CaseIndex | null,
): AnswerText {
  const { t, local } = translator
  switch (answer.kind) {
    case 'choice': {
      const options = question?.answer.kind === 'choice' ? question.answer.options : []
      const chosen = options.find(({ id }) => id === answer.option)
      return { words: chosen ? local(chosen.text) : answer.option, ...NOTHING_MORE }
    }
    case 'figure':
      return { words: quantityText(translator, answer.quantity), ...NOTHING_MORE }
    case 'place':
      return {
        words: t('exercise.place', { latitude: answer.latitude, longitude: answer.longitude }),
        ...NOTHING_MORE,
      }
    case 'assessment':
      return {
        words: answer.text,
        likelihood: answer.likelihood === null ? '' : t(`exercise.likelihood.${answer.likelihood}`),
        confidence: answer.confidence === null ? '' : t(`exercise.confidence.${answer.confidence}`),
        cited: answer.cited.map((one) => recordText(translator, index, one)).join('; '),
      }
  }
}
