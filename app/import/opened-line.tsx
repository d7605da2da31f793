import { FileArchive } from 'lucide-react'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { closeArchive, type OpenedArchive } from '#app/state/opened-archive.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/import/opened-line.module.css'

/** The strip that says that a file answers, how old it is and what its records are; closing it brings the feeds back. */
export function OpenedLine({ archive }: { readonly archive: OpenedArchive }) {
  const translator = useTranslator()
  const { t } = translator
  const { name, exported, isMock, positionsLeftOut } = archive
  return (
    <div className={styles.line} data-banner="archive">
      <FileArchive aria-hidden size={14} />
      <p className={styles.words}>
        <strong>{t('archive.opened', { name, time: exactTimeText(translator, exported) })}</strong>{' '}
        {t(isMock ? 'archive.opened.mock' : 'archive.opened.live')}{' '}
        {t('archive.opened.positions', { count: positionsLeftOut })} {t('archive.opened.link')}
      </p>
      <Button look="plain" onClick={closeArchive}>
        {t('archive.close')}
      </Button>
    </div>
  )
}
