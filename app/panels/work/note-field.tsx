import { Trash2 } from 'lucide-react'
import { useId, type RefCallback } from 'react'
import { withNote, withoutNote } from '#app/domain/work/edits.ts'
import { NOTE_LENGTH, type Note } from '#app/domain/work/work.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { subjectText } from '#app/panels/work/work-words.ts'
import { wallNow } from '#app/state/clock.ts'
import { work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/work/work.module.css'

/** A note as it is written: each letter counts at once, and what was written in one go is undone in one. */
export function NoteField({ note, isNew = false }: { readonly note: Note; readonly isNew?: boolean }) {
  const translator = useTranslator()
  const { t } = translator
  const id = useId()
  const subject = subjectText(translator, note.on)
  const write = (text: string) =>
    work().edit(
      { edit: 'writeNote', what: subject },
      (all) => withNote(all, note.id, note.on, text, wallNow()),
      `note ${note.id}`,
    )
  return (
    <div className={styles.note}>
      <label htmlFor={id} className={styles.mark}>
        {t('work.note.written', { time: exactTimeText(translator, note.changed) })}
        <span className="visually-hidden">, {t('work.note', { subject })}</span>
      </label>
      <textarea
        id={id}
        rows={3}
        ref={isNew ? takeFocus : undefined}
        value={note.text}
        maxLength={NOTE_LENGTH}
        onChange={(event) => write(event.target.value)}
        onBlur={() => work().seal()}
      />
      <Button
        look="quiet"
        isIconOnly
        icon={<Trash2 aria-hidden />}
        onClick={() => work().edit({ edit: 'deleteNote', what: subject }, (all) => withoutNote(all, note.id))}
      >
        {t('work.note.delete', { subject })}
      </Button>
    </div>
  )
}

/** Whoever asked for a note wants to write it. */
const takeFocus: RefCallback<HTMLTextAreaElement> = (field) => field?.focus()
