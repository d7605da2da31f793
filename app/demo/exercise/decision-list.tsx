import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Decision } from '#app/domain/exercise/decision.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { AnswerWords } from '#app/demo/exercise/answer-words.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import { elapsedText, spoken } from '#app/demo/exercise/moment-text.ts'
import { useOpenedView } from '#app/demo/exercise/use-opened-view.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { useThrottled } from '#app/ui/use-throttled.ts'

type DecisionListProps = {
  readonly scenario: Scenario
  readonly decisions: readonly Decision[]
  readonly index: CaseIndex | null
}

/** A polite voice speaks at most this often while a class answers. */
const SPEECH_MS = 4_000

/** The questions of a scenario by their ids. */
export const questionsOf = (scenario: Scenario): ReadonlyMap<string, Question> =>
  new Map(
    scenario.injects.flatMap(({ effect }) =>
      effect.kind === 'question' ? [[effect.question.id, effect.question] as const] : [],
    ),
  )

/** What the class decided, the newest first. */
export function DecisionList({ scenario, decisions, index }: DecisionListProps) {
  const translator = useTranslator()
  const { t } = translator
  const questions = questionsOf(scenario)
  const views = useOpenedView()
  const last = decisions.at(-1)
  const spokenCount = useThrottled(decisions.length, SPEECH_MS)
  return (
    <>
      <h3>{t('exercise.decisions')}</h3>
      <p role="status" className="visually-hidden">
        {spokenCount > 0 && last ? t('exercise.decisions.spoken', { count: spokenCount, name: last.trainee.name }) : ''}
      </p>
      {decisions.length === 0 && <p className={styles.soft}>{t('exercise.decisions.none')}</p>}
      <ul className={styles.list} aria-label={t('exercise.decisions')}>
        {decisions.toReversed().map((decision) => {
          const question = decision.question === null ? null : (questions.get(decision.question) ?? null)
          return (
            <li key={decision.id} className={styles.answer}>
              <p>
                <strong dir="auto">{decision.trainee.name}</strong>{' '}
                <span className={styles.soft}>
                  {t('exercise.decision.at', {
                    elapsed: elapsedText(decision.scenarioMs),
                    time: exactTimeText(translator, decision.wallAt),
                  })}
                </span>
              </p>
              {question ? (
                <p className={styles.note} {...spoken(translator, question.text)} />
              ) : (
                <p className={styles.note}>{decision.question ?? t('exercise.decision.unasked')}</p>
              )}
              <AnswerWords answer={decision.answer} question={question} index={index} />
              <div className={styles.actions}>
                {/* One button, so that the focus stays where it was. */}
                <Button
                  aria-label={t('exercise.for', {
                    what: t(views.isOpen(decision.id) ? 'exercise.view.back' : 'exercise.decision.view'),
                    whom: decision.trainee.name,
                  })}
                  onClick={() => views.toggle(decision.id, decision.view)}
                >
                  {t(views.isOpen(decision.id) ? 'exercise.view.back' : 'exercise.decision.view')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
