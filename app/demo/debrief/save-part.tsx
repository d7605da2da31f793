import { Download } from 'lucide-react'
import { useState } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { debriefPaper } from '#app/demo/debrief/debrief-paper.ts'
import { debriefSheet } from '#app/demo/debrief/debrief-sheet.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { createTranslator, loadMessages, useTranslator } from '#app/i18n/translator.ts'
import { setBusy } from '#app/state/busy.ts'
import { wallNow } from '#app/state/clock.ts'
import type { DebriefFiles } from '#app/state/exercise/debrief-files.ts'
import type { DebriefNotes } from '#app/state/exercise/debrief-notes.ts'
import { viewOn } from '#app/state/exercise/moment-view.ts'
import { currentView, shareAddress } from '#app/state/use-view.ts'
import { Button } from '#app/ui/button.tsx'

type SavePartProps = {
  readonly debrief: Debrief
  readonly index: CaseIndex | null
  readonly caseWindow: TimeWindow | null
  readonly notes: DebriefNotes
  /** Fetches what sets and saves files. */
  readonly fetchFiles: () => Promise<DebriefFiles>
  readonly onSaveExercise: () => void
}

type Saving = { readonly kind: 'working' } | { readonly kind: 'failed' } | { readonly kind: 'done'; name: string }

/** The debrief as files: for print, for a spreadsheet, and to be opened again. */
export function SavePart({ debrief, index, caseWindow, notes, fetchFiles, onSaveExercise }: SavePartProps) {
  const translator = useTranslator()
  const { t } = translator
  const { scenario } = debrief
  const [hasKey, setKey] = useState(true)
  const [saving, setSaving] = useState<Saving | null>(null)
  const name = `transload-exercise-${scenario.id.replaceAll(/[^\w.-]+/g, '_')}-debrief`
  const addressOf = (query: string) => shareAddress(viewOn(query, scenario, currentView()))

  const save = async (fileName: string, make: (files: DebriefFiles) => void | Promise<void>) => {
    if (saving?.kind === 'working') return
    setSaving({ kind: 'working' })
    setBusy('debrief', true)
    try {
      await make(await fetchFiles())
      setSaving({ kind: 'done', name: fileName })
    } catch {
      setSaving({ kind: 'failed' })
    } finally {
      setBusy('debrief', false)
    }
  }
  const savePaper = () =>
    save(`${name}.pdf`, (files) => {
      const context = {
        translator: translator.plain,
        index,
        caseWindow,
        notes,
        hasKey,
        addressOf,
        writtenAt: wallNow(),
      }
      return files.savePaper(debriefPaper(debrief, context), `${name}.pdf`)
    })
  const saveSheet = () =>
    save(`${name}.csv`, async (files) => {
      const english = createTranslator('en', await loadMessages('en'))
      files.saveSheet(debriefSheet(debrief, { english, index, addressOf }), `${name}.csv`)
    })

  return (
    <section className={styles.part} data-part="save" aria-label={t('debrief.save')}>
      <h3>{t('debrief.save')}</h3>
      <label className={styles.check}>
        <input type="checkbox" checked={hasKey} onChange={(event) => setKey(event.target.checked)} />
        {t('debrief.save.key')}
      </label>
      <div className={styles.actions}>
        <Button icon={<Download aria-hidden />} onClick={() => void savePaper()}>
          {t('debrief.save.pdf')}
        </Button>
        <Button icon={<Download aria-hidden />} onClick={() => void saveSheet()}>
          {t('debrief.save.csv')}
        </Button>
        <Button icon={<Download aria-hidden />} onClick={onSaveExercise}>
          {t('debrief.save.file')}
        </Button>
      </div>
      <p className={styles.soft}>{t('debrief.save.meaning')}</p>
      <p role="status">
        {saving?.kind === 'working' && t('debrief.save.working')}
        {saving?.kind === 'failed' && t('debrief.save.failed')}
        {saving?.kind === 'done' && t('debrief.save.done', { name: saving.name })}
      </p>
    </section>
  )
}
