import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

type LeaveSeatProps = {
  /** How many answers the trainer's window does not hold. */
  readonly pendingCount: number
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** A trainee who leaves takes along what has not reached the trainer, so it is asked first. */
export function LeaveSeat({ pendingCount, onLeave, onClose }: LeaveSeatProps) {
  const { t } = useTranslator()
  return (
    <Dialog title={t('exercise.leave.ask')} closeLabel={t('shell.close')} onClose={onClose}>
      <div className={styles.form}>
        <p>{t('exercise.seat.leave', { count: pendingCount })}</p>
        <div className={styles.actions}>
          <Button onClick={onLeave}>{t('exercise.leave.do')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('exercise.leave.not')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
