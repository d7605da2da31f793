import type { HandScore } from '#app/domain/exercise/decision.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { ExpectationList } from '#app/demo/exercise/expectation-list.tsx'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'

type ScorePartProps = {
  readonly debrief: Debrief
  readonly onScore: (score: HandScore) => void
}

/** What it was worth: by objective, then by expectation and trainee. */
export function ScorePart({ debrief, onScore }: ScorePartProps) {
  const translator = useTranslator()
  const { t, number } = translator
  const { scenario, state, score } = debrief
  return (
    <section className={styles.part} data-part="scores" aria-label={t('debrief.scores')}>
      <h3>{t('debrief.scores')}</h3>
      <p>
        <strong>{t('debrief.scores.total', { points: number(score.points), of: number(score.of) })}</strong>
      </p>
      <p className={styles.soft}>{t('debrief.scores.mean')}</p>
      {scenario.objectives.length === 0 ? (
        <p className={styles.soft}>{t('debrief.objectives.none')}</p>
      ) : (
        <table className={styles.table} aria-label={t('debrief.scores')}>
          <thead>
            <tr>
              <th scope="col">{t('debrief.objective')}</th>
              <th scope="col" colSpan={2}>
                {t('debrief.points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {scenario.objectives.map(({ id, text }) => {
              const { points, of } = score.objectives.find((one) => one.id === id) ?? { points: 0, of: 0 }
              return (
                <tr key={id}>
                  <th scope="row" {...spoken(translator, text)} />
                  <td className={styles.points}>
                    {t('debrief.scores.total', { points: number(points), of: number(of) })}
                  </td>
                  <td className={styles.reached} aria-hidden="true">
                    <span>
                      <span style={{ width: of === 0 ? 0 : `${(points / of) * 100}%` }} />
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {scenario.expectations.length > 0 && (
        <ExpectationList scenario={scenario} state={state} score={score} onScore={onScore} />
      )}
    </section>
  )
}
