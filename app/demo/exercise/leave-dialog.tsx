import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

type LeaveDialogProps = {
  /** Does a file hold all that has happened? */
  readonly isSaved: boolean
  readonly onSave: () => void
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** Leaving forgets what no file holds, so it is asked first. */
export function LeaveDialog({ isSaved, onSave, onLeave, onClose }: LeaveDialogProps) {
  const { t } = useTranslator()
  return (
    <Dialog title={t('exercise.leave.ask')} closeLabel={t('shell.close')} onClose={onClose}>
      <div className={styles.form}>
        <p>{t(isSaved ? 'exercise.leave.saved' : 'exercise.leave.unsaved')}</p>
        <div className={styles.actions}>
          <Button look={isSaved ? 'plain' : 'primary'} onClick={onSave}>
            {t('exercise.save')}
          </Button>
          <Button look={isSaved ? 'primary' : 'plain'} onClick={onLeave}>
            {t('exercise.leave.do')}
          </Button>
          <Button onClick={onClose}>{t('exercise.leave.not')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
