import { Archive, Download, RotateCw } from 'lucide-react'
import { PIECES } from '#app/domain/work/work.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { saveCaseFile } from '#app/panels/work/save-case-file.ts'
import { saveUnreadable } from '#app/panels/work/save-unreadable.ts'
import { useUndoKeys } from '#app/state/work/use-undo-keys.ts'
import { editText } from '#app/i18n/edit-text.ts'
import { savingText } from '#app/panels/work/work-words.ts'
import { useWork, work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/work/work.module.css'

/** Stands at the top of the page while the work is in this tab alone, or something with it needs a word. */
export function WorkKeeper() {
  const translator = useTranslator()
  const { t } = translator
  const { work: kept, saving, conflicts, refused } = useWork()
  useUndoKeys('page')
  // Another try reads the same again.
  const isUnreadable = saving.kind === 'unsaved' && (saving.reason === 'newer' || saving.reason === 'damaged')
  const isSlow = saving.kind === 'opening' && saving.isSlow
  // Whoever has written nothing loses nothing in a browser that keeps nothing.
  const isEmpty = PIECES.every((piece) => kept[piece].length === 0)
  const isHarmless = saving.kind === 'unsaved' && saving.reason === 'denied' && isEmpty
  return (
    <>
      {((saving.kind === 'unsaved' && !isHarmless) || isSlow) && (
        <div className={styles.strip} data-part="unsaved">
          <span role="alert">{savingText(translator, saving)}</span>
          <Button icon={<Download aria-hidden />} onClick={() => void saveCaseFile()}>
            {t('work.file.save')}
          </Button>
          {isUnreadable && (
            <Button icon={<Download aria-hidden />} onClick={() => void saveUnreadable()}>
              {t('work.aside.save')}
            </Button>
          )}
          {isUnreadable && saving.reason === 'damaged' && (
            <Button icon={<Archive aria-hidden />} onClick={() => void work().setAside()}>
              {t('work.aside.set')}
            </Button>
          )}
          {saving.kind === 'unsaved' && !isUnreadable && (
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
