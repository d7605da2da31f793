import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'

type DecisionStateProps = {
  /** Does the trainer's window hold it? */
  readonly isReceived: boolean
  readonly isTrainerHeard: boolean
}

/** How far a decision has come. */
export function DecisionState({ isReceived, isTrainerHeard }: DecisionStateProps) {
  const { t } = useTranslator()
  const state = isReceived ? 'received' : isTrainerHeard ? 'sent' : 'held'
  return (
    <p className={`${styles.note} ${isReceived ? '' : styles.caution}`} data-decision={state}>
      {t(`exercise.decision.${state}`)}
    </p>
  )
}
