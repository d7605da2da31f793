import { useRef } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { openFile } from '#app/state/ui-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/receipt/receipt.module.css'

/** Lets a person choose a file that was made here, for whom dragging is no way. */
export function CheckFile() {
  const { t } = useTranslator()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.check}>
      <p>{t('receipt.check.meaning')}</p>
      <Button onClick={() => chooser.current?.click()}>{t('receipt.check')}</Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('receipt.check')}
        accept=".png,.pptx,.pdf,.zip"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) openFile(file)
        }}
      />
    </div>
  )
}
