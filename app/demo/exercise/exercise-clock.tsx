import type { Phase } from '#app/domain/exercise/run.ts'
import type { Instant } from '#app/domain/time.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { elapsedText, scenarioTimeText } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'

type ExerciseClockProps = {
  readonly phase: Phase
  readonly start: Instant
  /** Since the beginning, ms. */
  readonly nowMs: number
  /** null: who looks is not to know when it ends. */
  readonly durationMs: number | null
}

/** Where the exercise stands: what has passed, what its own calendar says, and whether it runs. */
export function ExerciseClock({ phase, start, nowMs, durationMs }: ExerciseClockProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <div className={styles.clock}>
      <p className={styles.elapsed} role="timer" aria-label={t('exercise.clock')}>
        <strong>{elapsedText(nowMs)}</strong>
        {durationMs !== null && (
          <span className={styles.soft}> {t('exercise.of', { total: elapsedText(durationMs) })}</span>
        )}
      </p>
      <p>
        <span className={`${styles.phase} ${styles[phase]}`}>{t(`exercise.phase.${phase}`)}</span>
        <span className={styles.soft}>{scenarioTimeText(translator, start, nowMs)}</span>
      </p>
    </div>
  )
}
