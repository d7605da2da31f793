import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Answer } from '#app/domain/exercise/decision.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { recordText } from '#app/demo/exercise/record-words.ts'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { quantityText } from '#app/i18n/quantity-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'

type AnswerWordsProps = {
  readonly answer: Answer
  /** null: nobody asked, or the question is not known here. */
  readonly question: Question | null
  readonly index: CaseIndex | null
}

/** An answer as a reader takes it in. How likely and how well founded are two things, and stand in two sentences. */
export function AnswerWords({ answer, question, index }: AnswerWordsProps) {
  const translator = useTranslator()
  const { t } = translator
  switch (answer.kind) {
    case 'choice': {
      const options = question?.answer.kind === 'choice' ? question.answer.options : []
      const chosen = options.find(({ id }) => id === answer.option)
      return chosen ? <p {...spoken(translator, chosen.text)} /> : <p>{answer.option}</p>
    }
    case 'figure':
      return <p>{quantityText(translator, answer.quantity)}</p>
    case 'place':
      return <p>{t('exercise.place', { latitude: answer.latitude, longitude: answer.longitude })}</p>
    case 'assessment':
      return (
        <>
          <p className={styles.words}>{answer.text}</p>
          {answer.likelihood && (
            <p>{t('exercise.likelihood.said', { likelihood: t(`exercise.likelihood.${answer.likelihood}`) })}</p>
          )}
          {answer.confidence && (
            <p>{t('exercise.confidence.said', { confidence: t(`exercise.confidence.${answer.confidence}`) })}</p>
          )}
          {answer.cited.length > 0 && (
            <p>
              {t('exercise.cited', {
                records: answer.cited.map((cited) => recordText(translator, index, cited)).join('; '),
              })}
            </p>
          )}
        </>
      )
  }
}
