import { useEffect, useRef, useState } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Answer, Cited, Decision } from '#app/domain/exercise/decision.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import { AnswerForm } from '#app/demo/exercise/answer-form.tsx'
import { AnswerWords } from '#app/demo/exercise/answer-words.tsx'
import { DecisionState } from '#app/demo/exercise/decision-state.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import type { MapPick } from '#app/demo/exercise/place-form.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import type { KeptDraft } from '#app/state/exercise/answer-drafts.ts'
import { Button } from '#app/ui/button.tsx'

/** With what a trainee answers. */
export type Desk = {
  readonly index: CaseIndex | null
  /** Records that were looked at lately, the last one first. */
  readonly recent: readonly Cited[]
  readonly mapPick: MapPick
  readonly isTrainerHeard: boolean
  /** Where what is not sent yet is kept; null: a judgement that nobody asked for. */
  readonly keptOf: (question: string | null) => KeptDraft
  /** Ids of decisions that the trainer's window holds. */
  readonly received: readonly string[]
}

type QuestionCardProps = Desk & {
  readonly question: Question
  /** The last answer given here; null: none yet. */
  readonly decision: Decision | null
  /** Nothing can be answered (any more). */
  readonly isClosed: boolean
  readonly onAnswer: (answer: Answer) => void
}

/** A question, what was answered, and the form to answer or to think again. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, decision, isClosed, onAnswer, index, recent, mapPick, keptOf, isTrainerHeard, received } = props
  const { t, local, languageOf } = useTranslator()
  const kept = keptOf(question.id)
  // A change of mind that was being written when the page was loaded again is on the screen again.
  const [isOpen, setOpen] = useState(() => kept.read() !== null)
  const change = useRef<HTMLButtonElement>(null)
  const wasSentHere = useRef(false)
  const send = (answer: Answer) => {
    wasSentHere.current = true
    setOpen(false)
    onAnswer(answer)
  }
  const sent = decision?.id
  // The form that had the focus has gone: the way back to it takes it over.
  useEffect(() => {
    if (wasSentHere.current && sent !== undefined) change.current?.focus()
    wasSentHere.current = false
  }, [sent])
  return (
    <article className={styles.card} aria-label={local(question.text)}>
      <h4 lang={languageOf(question.text)}>{local(question.text)}</h4>
      {decision && (
        <div className={styles.answer}>
          <p className={styles.note}>{t('exercise.answered')}</p>
          <AnswerWords answer={decision.answer} question={question} index={index} />
          <DecisionState isReceived={received.includes(decision.id)} isTrainerHeard={isTrainerHeard} />
        </div>
      )}
      {isClosed && !decision && <p className={styles.note}>{t('exercise.unanswered')}</p>}
      {!isClosed && decision && (
        <div className={styles.actions}>
          <Button ref={change} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('exercise.change')}
          </Button>
        </div>
      )}
      {!isClosed && (isOpen || !decision) && (
        <AnswerForm
          kind={question.answer}
          label={t('exercise.answerTo', { question: local(question.text) })}
          before={decision?.answer ?? null}
          onAnswer={send}
          index={index}
          recent={recent}
          mapPick={mapPick}
          kept={kept}
        />
      )}
    </article>
  )
}
