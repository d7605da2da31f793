import { useState } from 'react'
import { withNote } from '#app/domain/work/edits.ts'
import { daySpan, formatDay, parseDay } from '#app/domain/time.ts'
import type { Note, NoteSubject } from '#app/domain/work/work.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { NoteField } from '#app/panels/work/note-field.tsx'
import { subjectText } from '#app/panels/work/work-words.ts'
import { wallNow } from '#app/state/clock.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'
import { work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/work/work.module.css'

type NotesListProps = { readonly view: View; readonly notes: readonly Note[] }

/** All notes of all cases; those on days are written here. */
export function NotesList({ view, notes }: NotesListProps) {
  const translator = useTranslator()
  const { t } = translator
  const [day, setDay] = useState(view.window.from === null ? '2023-09-07' : formatDay(view.window.from))
  // Typed as in the address, since a browser's own field writes days in the order of some country.
  const isDay = parseDay(day).ok
  const add = () => {
    const on: NoteSubject = { caseId: view.caseId, kind: 'day', id: day }
    work().edit({ edit: 'writeNote', what: subjectText(translator, on) }, (all) =>
      withNote(all, newId(), on, '', wallNow()),
    )
  }
  return (
    <section aria-labelledby="work-notes" className={styles.part}>
      <h3 id="work-notes">{t('work.notes')}</h3>
      <p className={styles.soft}>{t('work.notes.meaning')}</p>
      <div className={styles.add}>
        <input
          type="text"
          size={12}
          placeholder="2023-09-07"
          aria-label={t('work.note.day')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <Button aria-disabled={!isDay} onClick={() => isDay && add()}>
          {t('work.note.addDay')}
        </Button>
      </div>
      {notes.length === 0 && <p className={styles.soft}>{t('work.notes.empty')}</p>}
      <ul className={styles.list} aria-label={t('work.notes')}>
        {notes.map((note) => (
          <li key={note.id}>
            <h4>
              <button type="button" className={styles.subject} onClick={() => showSubject(note.on)}>
                {subjectText(translator, note.on)}
              </button>{' '}
              <span className={styles.soft}>{note.on.caseId}</span>
            </h4>
            <NoteField note={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Opens the record, in its case; of a day, the window that is that day. */
function showSubject({ caseId, kind, id }: NoteSubject): void {
  if (kind === 'day') {
    const day = parseDay(id)
    changeView({ caseId, selection: null, at: null, ...(day.ok && { window: daySpan(day.value) }) })
  } else {
    changeView({ caseId, selection: { kind, id } })
  }
  openDialog(null)
}
