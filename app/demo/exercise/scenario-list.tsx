import type { ReactNode } from 'react'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

/** A scenario as it was read, with its text. */
export type OfferedScenario = { readonly scenario: Scenario; readonly text: string }

export type ScenariosArrival =
  | { readonly condition: 'loading' }
  /** `reason`: in words. */
  | { readonly condition: 'failed'; readonly reason: string; readonly retry: () => void }
  | { readonly condition: 'good'; readonly scenarios: readonly OfferedScenario[] }

type ScenarioListProps = {
  readonly arrival: ScenariosArrival
  readonly onRun: (text: string) => void
  /** An exercise is open in this window already. */
  readonly isBusy?: boolean
  /** Opens a copy in the editor: what the page offers stays as it is. */
  readonly onEdit?: ((text: string) => void) | undefined
}

/** The exercises that are offered, with what they teach and how long they take. */
export function ScenarioList({ arrival, onRun, isBusy = false, onEdit }: ScenarioListProps) {
  const { t, local } = useTranslator()
  switch (arrival.condition) {
    case 'loading':
      return <p role="status">{t('exercise.scenarios.loading')}</p>
    case 'failed':
      return (
        <div role="alert" className={styles.faults}>
          <p>{t('exercise.scenarios.failed', { reason: arrival.reason })}</p>
          <Button onClick={arrival.retry}>{t('shell.retry')}</Button>
        </div>
      )
    case 'good':
      if (arrival.scenarios.length === 0) return <p>{t('exercise.scenarios.none')}</p>
      return (
        <ul className={styles.list} aria-label={t('exercise.scenarios')}>
          {arrival.scenarios.map(({ scenario, text }) => (
            <ScenarioCard key={scenario.id} scenario={scenario}>
              <Button
                look="primary"
                aria-label={t('exercise.for', { what: t('exercise.run'), whom: local(scenario.title) })}
                aria-disabled={isBusy}
                onClick={() => !isBusy && onRun(text)}
              >
                {t('exercise.run')}
              </Button>
              {onEdit && (
                <Button
                  aria-label={t('exercise.for', { what: t('editor.duplicate'), whom: local(scenario.title) })}
                  onClick={() => onEdit(text)}
                >
                  {t('editor.duplicate')}
                </Button>
              )}
            </ScenarioCard>
          ))}
        </ul>
      )
  }
}

type ScenarioCardProps = { readonly scenario: Scenario; readonly children: ReactNode }

function ScenarioCard({ scenario, children }: ScenarioCardProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <li className={styles.card}>
      <h4>
        <span {...spoken(translator, scenario.title)} />{' '}
        <span className={styles.soft}>
          {t('exercise.minutes', { count: Math.round(scenario.durationMs / 60_000) })}
        </span>
      </h4>
      <p {...spoken(translator, scenario.summary)} />
      {scenario.objectives.length > 0 && (
        <ul className={styles.bullets} aria-label={t('exercise.objectives')}>
          {scenario.objectives.map(({ id, text }) => (
            <li key={id} {...spoken(translator, text)} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>{children}</div>
    </li>
  )
}
