import { useId, useState } from 'react'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { AnswerKey } from '#app/demo/exercise/answer-key.tsx'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { DebriefNotes } from '#app/state/exercise/debrief-notes.ts'
import { Button } from '#app/ui/button.tsx'

type DiscussionPartProps = {
  readonly scenario: Scenario
  readonly notes: DebriefNotes
  /** false: this browser keeps nothing for the tab. */
  readonly isKept: boolean
  readonly onNote: (question: string, note: string) => void
}

/** What the class talks of, and the key once the trainer uncovers it. */
export function DiscussionPart({ scenario, notes, isKept, onNote }: DiscussionPartProps) {
  const translator = useTranslator()
  const { t, local } = translator
  const id = useId()
  const [isKeyShown, setKeyShown] = useState(false)
  return (
    <section className={styles.part} data-part="discussion" aria-label={t('debrief.discussion')}>
      <h3>{t('debrief.discussion')}</h3>
      {scenario.debrief.length === 0 ? (
        <p className={styles.soft}>{t('debrief.discussion.none')}</p>
      ) : (
        <>
          <ol className={styles.questions}>
            {scenario.debrief.map((question) => (
              <li key={question.id}>
                <p {...spoken(translator, question.text)} />
                <textarea
                  className={styles.notes}
                  rows={3}
                  aria-label={t('debrief.notes', { question: local(question.text) })}
                  aria-describedby={id}
                  value={notes[question.id] ?? ''}
                  onChange={(event) => onNote(question.id, event.target.value)}
                />
              </li>
            ))}
          </ol>
          <p id={id} className={styles.soft}>
            {t(isKept ? 'debrief.notes.where' : 'debrief.notes.lost')}
          </p>
        </>
      )}
      {scenario.answerKey.length > 0 && (
        <div className={styles.actions}>
          <Button aria-expanded={isKeyShown} onClick={() => setKeyShown(!isKeyShown)}>
            {t(isKeyShown ? 'debrief.key.hide' : 'debrief.key.show')}
          </Button>
        </div>
      )}
      {isKeyShown && <AnswerKey scenario={scenario} />}
    </section>
  )
}
