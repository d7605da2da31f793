import { useId, useState, type SyntheticEvent } from 'react'
import type { HandScore, Trainee } from '#app/domain/exercise/decision.ts'
import type { Expectation } from '#app/domain/exercise/expectation.ts'
import type { RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { Score } from '#app/domain/exercise/score.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'

type ExpectationListProps = {
  readonly scenario: Scenario
  readonly state: RunState
  readonly score: Score
  readonly onScore: (score: HandScore) => void
}

/** What the class should do, what it did, and what that is worth. */
export function ExpectationList({ scenario, state, score, onScore }: ExpectationListProps) {
  const translator = useTranslator()
  const { t, number } = translator
  const nameOf = (id: string) => state.trainees.find((trainee) => trainee.id === id)?.name ?? id
  return (
    <>
      <h3>{t('exercise.expectations')}</h3>
      <p>{t('exercise.score.total', { points: number(score.points), of: number(score.of) })}</p>
      <ul className={styles.list} aria-label={t('exercise.expectations')}>
        {scenario.expectations.map((expectation) => {
          const own = score.expectations.find(({ id }) => id === expectation.id)
          return (
            <li key={expectation.id} className={styles.answer}>
              <p {...spoken(translator, expectation.text)} />
              <p className={styles.note}>
                {t(expectation.rule.kind === 'by-hand' ? 'exercise.score.byHand' : 'exercise.score.byRule', {
                  points: number(own?.points ?? 0),
                  of: number(expectation.points),
                })}
              </p>
              <ul className={styles.plain}>
                {own?.byTrainee.map((one) => (
                  <li key={one.trainee}>
                    {t(one.met ? 'exercise.score.met' : 'exercise.score.unmet', {
                      name: nameOf(one.trainee),
                      points: number(one.points),
                      of: number(one.of),
                    })}
                  </li>
                ))}
              </ul>
              {expectation.rule.kind === 'by-hand' && (
                <HandScoreForm expectation={expectation} trainees={state.trainees} onScore={onScore} />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

type HandScoreFormProps = {
  readonly expectation: Expectation
  readonly trainees: readonly Trainee[]
  /** Id of whom it is for, unless another is chosen; left out: the whole class. */
  readonly first?: string
  /** Name of the form, where another scores the same. */
  readonly label?: string
  readonly onScore: (score: HandScore) => void
}

/** Scores what no rule scores. */
export function HandScoreForm({ expectation, trainees, first = '', label, onScore }: HandScoreFormProps) {
  const { t, local } = useTranslator()
  const id = useId()
  const [trainee, setTrainee] = useState(first)
  const [points, setPoints] = useState('')
  const [note, setNote] = useState('')
  const [condition, setCondition] = useState<'wrong' | 'kept' | null>(null)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const value = Number(points.replace(',', '.'))
    const isGood = points.trim() !== '' && value >= 0 && value <= expectation.points
    setCondition(isGood ? 'kept' : 'wrong')
    if (!isGood) return
    onScore({
      expectation: expectation.id,
      trainee: trainee === '' ? null : trainee,
      points: value,
      note: note.trim(),
    })
  }
  return (
    <form
      className={styles.form}
      aria-label={label ?? t('exercise.score.hand', { expectation: local(expectation.text) })}
      noValidate
      onSubmit={submit}
    >
      <Select
        label={t('exercise.score.whom')}
        isLabelShown
        value={trainee}
        options={[
          { value: '', label: t('exercise.score.class') },
          ...trainees.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setTrainee}
      />
      <div className={styles.line}>
        <div>
          <label htmlFor={`${id}-points`}>{t('exercise.score.points', { of: expectation.points })}</label>
          <input
            id={`${id}-points`}
            className={`${styles.field} ${styles.number}`}
            inputMode="decimal"
            autoComplete="off"
            value={points}
            aria-invalid={condition === 'wrong'}
            onChange={(event) => setPoints(event.target.value)}
          />
        </div>
        <div className={styles.grow}>
          <label htmlFor={`${id}-note`}>{t('exercise.score.note')}</label>
          <input
            id={`${id}-note`}
            className={styles.field}
            autoComplete="off"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <Button type="submit">{t('exercise.score.give')}</Button>
      </div>
      <p className={condition === 'wrong' ? styles.trouble : styles.note} aria-live="polite">
        {condition && t(`exercise.score.${condition}`, { of: expectation.points })}
      </p>
    </form>
  )
}
