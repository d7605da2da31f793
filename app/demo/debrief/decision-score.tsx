import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Decision, HandScore } from '#app/domain/exercise/decision.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import { reasonsFor } from '#app/domain/exercise/debrief-reasons.ts'
import { reasonText } from '#app/demo/debrief/reason-text.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { questionsOf } from '#app/demo/exercise/decision-list.tsx'
import { HandScoreForm } from '#app/demo/exercise/expectation-list.tsx'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'

type DecisionScoreProps = {
  readonly debrief: Debrief
  readonly decision: Decision
  readonly index: CaseIndex | null
  readonly onScore: (score: HandScore) => void
}

/** What a decision was worth by rule, with the reason, and what the trainer scores by hand. */
export function DecisionScore({ debrief, decision, index, onScore }: DecisionScoreProps) {
  const translator = useTranslator()
  const { t } = translator
  const reasons = reasonsFor(decision, debrief)
  const question = questionsOf(debrief.scenario).get(decision.question ?? '') ?? null
  const byHand = debrief.scenario.expectations.filter(({ rule }) => rule.kind === 'by-hand')
  return (
    <div className={styles.part}>
      <h4>{t('debrief.score')}</h4>
      {reasons.length === 0 && <p className={styles.soft}>{t('debrief.score.none')}</p>}
      {reasons.map((reason) => (
        <div key={reason.expectation.id} className={styles.answer}>
          <p {...spoken(translator, reason.expectation.text)} />
          <p>{reasonText(translator, reason, { question, index, name: decision.trainee.name }).join(' ')}</p>
        </div>
      ))}
      {byHand.map((expectation) => (
        <div key={expectation.id} className={styles.answer}>
          <p {...spoken(translator, expectation.text)} />
          <HandScoreForm
            key={decision.trainee.id}
            expectation={expectation}
            trainees={[decision.trainee]}
            first={decision.trainee.id}
            label={t('debrief.score.hand', {
              name: decision.trainee.name,
              expectation: translator.local(expectation.text),
            })}
            onScore={onScore}
          />
        </div>
      ))}
    </div>
  )
}
