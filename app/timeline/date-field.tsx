import { useId, useState, type KeyboardEvent } from 'react'
import { formatDay, lastDay } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { setPlaying } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { refusalText, typeDay, type Refusal } from '#app/timeline/date-check.ts'
import styles from '#app/timeline/date-field.module.css'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

/** One end of the window as an ISO date. Enter or leaving the field takes it, Escape brings the old one back. */
export function DateField({ end }: { readonly end: 'start' | 'end' }) {
  const { window, committed, scale } = useTimelineFrame()
  const translator = useTranslator()
  const { t } = translator
  const [draft, setDraft] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const messageId = useId()
  const standing = formatDay(end === 'start' ? window.from : lastDay(window))

  const commit = () => {
    if (draft === null) return
    setDraft(null)
    if (draft.trim() === standing) return setRefusal(null)
    const typed = typeDay(draft, end, committed, scale.extent)
    setRefusal(typed.ok ? null : typed.error)
    if (typed.ok) {
      setPlaying(false)
      changeView({ window: typed.value })
    }
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      commit()
      event.currentTarget.select()
    } else if (event.key === 'Escape' && (draft !== null || refusal !== null)) {
      event.stopPropagation()
      setDraft(null)
      setRefusal(null)
    }
  }

  return (
    <span className={styles.field}>
      <label className={styles.label}>
        <span className={styles.name}>{t(end === 'start' ? 'timeline.startDate' : 'timeline.endDate')}</span>
        <input
          className={styles.input}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('timeline.dateForm')}
          value={draft ?? standing}
          aria-invalid={refusal !== null}
          aria-describedby={refusal ? messageId : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={press}
          onBlur={commit}
        />
      </label>
      {/* Stands before it has words, so that they are spoken when they come. */}
      <span id={messageId} role="alert" className={refusal ? styles.refusal : undefined}>
        {refusal ? refusalText(translator, refusal, committed) : ''}
      </span>
    </span>
  )
}
