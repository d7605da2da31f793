import { FileDown, FolderOpen, Presentation } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { HistoryButtons } from '#app/panels/work/history-buttons.tsx'
import { NotesList } from '#app/panels/work/notes-list.tsx'
import { saveCaseFile } from '#app/panels/work/save-case-file.ts'
import { saveUnreadable } from '#app/panels/work/save-unreadable.ts'
import { ViewsPart } from '#app/panels/work/views-part.tsx'
import { savingText } from '#app/panels/work/work-words.ts'
import { openDialog, openFile } from '#app/state/ui-store.ts'
import type { View } from '#app/state/view.ts'
import { openWork, useWork } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/panels/work/work.module.css'

type WorkDialogProps = {
  readonly view: View
  /** The exercises that are kept. */
  readonly exercises: ReactNode
  readonly onClose: () => void
}

/** All that a person keeps: views by name and notes, how they are kept, and the file that takes them along. */
export function WorkDialog({ view, exercises, onClose }: WorkDialogProps) {
  const translator = useTranslator()
  const { t } = translator
  const { work, saving, asideCount } = useWork()
  const file = useRef<HTMLInputElement>(null)
  // Reads what the browser kept of an earlier visit.
  useEffect(openWork, [])
  return (
    <Dialog title={t('work.title')} closeLabel={t('shell.close')} onClose={onClose}>
      <div className={styles.dialog} aria-busy={saving.kind === 'opening'}>
        <p className={styles.soft}>{t('work.meaning')}</p>
        <div className={styles.tools}>
          <HistoryButtons />
          <span className={styles.saving} data-part="saving" role="status">
            {savingText(translator, saving)}
          </span>
        </div>
        <ViewsPart view={view} views={work.views} />
        <NotesList view={view} notes={work.notes} />
        {exercises}
        {work.slides.length > 0 && (
          <div className={styles.tools}>
            <span>{t('work.slides.count', { count: work.slides.length })}</span>
            <Button icon={<Presentation aria-hidden />} onClick={() => openDialog('briefing')}>
              {t('work.slides.open')}
            </Button>
          </div>
        )}
        {asideCount > 0 && (
          <div className={styles.tools}>
            <span>{t('work.aside.kept')}</span>
            <Button icon={<FileDown aria-hidden />} onClick={() => void saveUnreadable()}>
              {t('work.aside.save')}
            </Button>
          </div>
        )}
        <div className={styles.tools}>
          <Button icon={<FileDown aria-hidden />} onClick={() => void saveCaseFile()}>
            {t('work.file.save')}
          </Button>
          <Button icon={<FolderOpen aria-hidden />} onClick={() => file.current?.click()}>
            {t('work.file.open')}
          </Button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={t('work.file.open')}
            onChange={({ target }) => {
              const [chosen] = target.files ?? []
              if (chosen) openFile(chosen)
            }}
          />
        </div>
      </div>
    </Dialog>
  )
}
