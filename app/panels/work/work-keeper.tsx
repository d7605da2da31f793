import { Download, RotateCw } from 'lucide-react'
import { useTranslator } from '#app/i18n/translator.ts'
import { saveCaseFile } from '#app/panels/work/save-case-file.ts'
import { useUndoKeys } from '#app/panels/work/use-undo-keys.ts'
import { editText, savingText } from '#app/panels/work/work-words.ts'
import { useWork, work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/work/work.module.css'

/** Stands at the top of the page while the work is in this tab alone, or something with it needs a word. */
export function WorkKeeper() {
  const translator = useTranslator()
  const { t } = translator
  const { work: kept, saving, conflicts, refused } = useWork()
  useUndoKeys()
  const isSlow = saving.kind === 'opening' && saving.isSlow
  // Whoever has written nothing loses nothing in a browser that keeps nothing.
  const isEmpty = kept.views.length + kept.notes.length === 0
  const isHarmless = saving.kind === 'unsaved' && saving.reason === 'denied' && isEmpty
  return (
    <>
      {((saving.kind === 'unsaved' && !isHarmless) || isSlow) && (
        <div className={styles.strip} data-part="unsaved">
          <span role="alert">{savingText(translator, saving)}</span>
          <Button icon={<Download aria-hidden />} onClick={() => void saveCaseFile()}>
            {t('work.file.save')}
          </Button>
          {saving.kind === 'unsaved' && (
            <Button icon={<RotateCw aria-hidden />} onClick={() => void work().flush()}>
              {t('work.again')}
            </Button>
          )}
        </div>
      )}
      {(conflicts > 0 || refused) && (
        <div className={styles.strip}>
          <span role="status">
            {conflicts > 0 && t('work.conflicts', { count: conflicts })}
            {refused && t('work.refused', { what: editText(translator, refused) })}
          </span>
          <Button onClick={() => work().calm()}>{t('shell.dismiss')}</Button>
        </div>
      )}
    </>
  )
}
