import { NotebookPen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { notesOn, withNote } from '#app/domain/work/edits.ts'
import type { NoteSubject } from '#app/domain/work/work.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { NoteField } from '#app/panels/work/note-field.tsx'
import { subjectText } from '#app/panels/work/work-words.ts'
import { wallNow } from '#app/state/clock.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { openWork, useWork, work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/work/work.module.css'

/** A person's own notes on a record, below all that is published of it and marked as theirs. */
export function NotesPart({ on }: { readonly on: NoteSubject }) {
  const translator = useTranslator()
  const { t } = translator
  const notes = notesOn(useWork().work, on)
  const [added, setAdded] = useState<string | null>(null)
  // Reads what the browser kept of an earlier visit.
  useEffect(openWork, [])
  const add = () => {
    const id = newId()
    setAdded(id)
    work().edit(
      { edit: 'writeNote', what: subjectText(translator, on) },
      (all) => withNote(all, id, on, '', wallNow()),
      `note ${id}`,
    )
  }
  return (
    <section className={styles.own} aria-label={t('work.notes')}>
      <h3>{t('work.notes')}</h3>
      {notes.length > 0 && <p className={styles.soft}>{t('work.notes.meaning')}</p>}
      {notes.map((note) => (
        <NoteField key={note.id} note={note} isNew={note.id === added} />
      ))}
      <Button icon={<NotebookPen aria-hidden />} onClick={add}>
        {t('work.note.add')}
      </Button>
    </section>
  )
}
