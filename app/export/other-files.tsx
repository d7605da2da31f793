import { CheckFile } from '#app/export/receipt/check-file.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/export-dialog.module.css'

/** Where slides are made, and how a file that was made here comes back. */
export function OtherFiles() {
  const { t } = useTranslator()
  return (
    <>
      <div className={styles.other}>
        <p>{t('export.slides.meaning')}</p>
        <Button onClick={() => openDialog('briefing')}>{t('export.slides')}</Button>
      </div>
      <CheckFile />
    </>
  )
}
