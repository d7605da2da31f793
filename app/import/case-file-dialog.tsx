import { useEffect, useState } from 'react'
import { withAdded } from '#app/domain/work/edits.ts'
import type { Work } from '#app/domain/work/work.ts'
import { CASE_FILE_VERSION, readCaseFile, type CaseFile, type CaseFileFault } from '#app/feeds/work/case-file.ts'
import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { openWork, useWork, work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/import/case-file-dialog.module.css'

type CaseFileDialogProps = { readonly file: File; readonly onClose: () => void }

type Read = { readonly file: File; readonly result: ReturnType<typeof readCaseFile> }

/** Asks what is to become of the work in a file: it is added, takes the place of what is there, or is left alone. */
export function CaseFileDialog({ file, onClose }: CaseFileDialogProps) {
  const { t } = useTranslator()
  const [read, setRead] = useState<Read | null>(null)
  // Reads the file from the person's disk, and what the browser kept.
  useEffect(() => {
    openWork()
    let isGone = false
    const take = (text: string) => !isGone && setRead({ file, result: readCaseFile(text) })
    file.text().then(take, () => take(''))
    return () => {
      isGone = true
    }
  }, [file])
  const result = read?.file === file ? read.result : null
  return (
    <Dialog title={t('work.file.open')} closeLabel={t('shell.close')} onClose={onClose}>
      <div className={styles.dialog}>
        {result === null && <p role="status">{t('work.file.reading', { name: file.name })}</p>}
        {result?.ok === false && <Refusal name={file.name} fault={result.error} />}
        {result?.ok && <Question name={file.name} content={result.value} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

const MOST_SHOWN = 20

function Refusal({ name, fault }: { readonly name: string; readonly fault: CaseFileFault }) {
  const translator = useTranslator()
  const { t } = translator
  if (fault.kind === 'newer') {
    return <p role="alert">{t('work.file.newer', { name, version: fault.version, known: CASE_FILE_VERSION })}</p>
  }
  if (fault.kind === 'other') return <p role="alert">{t('work.file.other', { name, kind: fault.is })}</p>
  const left = fault.faults.length - MOST_SHOWN
  return (
    <>
      <p role="alert">{t('work.file.faulty', { name })}</p>
      <ul className={styles.faults}>
        {fault.faults.slice(0, MOST_SHOWN).map((each) => (
          <li key={`${each.path} ${each.code}`}>{scenarioFaultText(translator, each)}</li>
        ))}
        {left > 0 && <li>{t('work.file.faults.more', { count: left })}</li>}
      </ul>
    </>
  )
}

type QuestionProps = { readonly name: string; readonly content: CaseFile; readonly onClose: () => void }

function Question({ name, content, onClose }: QuestionProps) {
  const { t, list } = useTranslator()
  const { work: own } = useWork()
  const take = async (act: (before: Work) => Work) => {
    // What goes now may come back by an undo, with its pictures.
    await work().loadPictures()
    work().addPictures(content.pictures)
    work().edit({ edit: 'openFile', what: name }, act)
    openDialog('work')
  }
  const countsOf = (of: Work) =>
    t('work.file.counts', {
      views: of.views.length,
      notes: of.notes.length,
      slides: of.slides.length,
      exercises: of.exercises.length,
    })
  const unknown = content.unknownSections
  return (
    <>
      <p>{t('work.file.holds', { name, held: countsOf(content.work), own: countsOf(own) })}</p>
      {unknown.length > 0 && <p>{t('work.file.unknown', { names: list(unknown) })}</p>}
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void take((before) => withAdded(before, content.work, newId))}>
          {t('work.file.add')}
        </Button>
        <Button onClick={() => void take(() => content.work)}>{t('work.file.replace')}</Button>
        <Button onClick={onClose}>{t('work.file.cancel')}</Button>
      </div>
    </>
  )
}
