import styles from '#app/demo/editor/editor.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

type LeaveEditorProps = {
  readonly onSaveFile: () => void
  readonly onLeave: () => void
  readonly onStay: () => void
}

/** What neither the browser nor a file keeps would be lost, so it is asked first. */
export function LeaveEditor({ onSaveFile, onLeave, onStay }: LeaveEditorProps) {
  const { t } = useTranslator()
  return (
    <Dialog title={t('editor.leave.ask')} closeLabel={t('shell.close')} onClose={onStay}>
      <div className={styles.ask}>
        <p>{t('editor.leave.meaning')}</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={onSaveFile}>
            {t('editor.file.save')}
          </Button>
          <Button onClick={onLeave}>{t('editor.leave.do')}</Button>
          <Button onClick={onStay}>{t('editor.leave.not')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
