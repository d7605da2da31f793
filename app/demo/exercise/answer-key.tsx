import type { Scenario } from '#app/domain/exercise/scenario.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'

/** The questions of the exercise with their answers. */
export function AnswerKey({ scenario }: { readonly scenario: Scenario }) {
  const translator = useTranslator()
  const { t } = translator
  if (scenario.answerKey.length === 0) return null
  return (
    <>
      <h3>{t('exercise.key')}</h3>
      <dl className={styles.key}>
        {scenario.answerKey.map(({ id, question, answer }) => (
          <div key={id}>
            <dt {...spoken(translator, question)} />
            <dd className={styles.words} {...spoken(translator, answer)} />
          </div>
        ))}
      </dl>
    </>
  )
}
