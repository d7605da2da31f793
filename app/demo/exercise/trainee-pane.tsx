import { useState, type ReactNode } from 'react'
import type { Answer, Decision, Trainee } from '#app/domain/exercise/decision.ts'
import type { FiredInject, Question } from '#app/domain/exercise/inject.ts'
import type { TraineeView } from '#app/domain/exercise/trainee-view.ts'
import type { Instant } from '#app/domain/time.ts'
import { AnswerWords } from '#app/demo/exercise/answer-words.tsx'
import { AssessmentForm } from '#app/demo/exercise/assessment-form.tsx'
import { DecisionState } from '#app/demo/exercise/decision-state.tsx'
import { ExerciseClock } from '#app/demo/exercise/exercise-clock.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import { JoinForm } from '#app/demo/exercise/join-form.tsx'
import { MessageList } from '#app/demo/exercise/message-list.tsx'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { QuestionCard, type Desk } from '#app/demo/exercise/question-card.tsx'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type TraineePaneProps = Omit<Desk, 'received'> & {
  readonly view: TraineeView
  /** On the clock of the scenario, ms. */
  readonly nowMs: number
  /** Who sits here; null: nobody has joined. */
  readonly trainee: Trainee | null
  /** Own decisions, in order. */
  readonly decisions: readonly Decision[]
  /** Since when the trainer's window has been silent; null: it is heard. */
  readonly silentSince: Instant | null
  readonly onJoin: (name: string, role: string | null) => void
  readonly onDecide: (question: string | null, answer: Answer) => void
  /** Shown to the trainer: there is nothing to press. */
  readonly isReadOnly?: boolean
}

/** What a trainee works with: what came in, what is asked, and what was answered. Nothing that has not happened yet. */
export function TraineePane(props: TraineePaneProps) {
  const { view, nowMs, trainee, decisions, silentSince, onJoin, onDecide, isReadOnly = false, ...desk } = props
  const translator = useTranslator()
  const { t } = translator
  const { scenario, phase, fired, received } = view
  const reads = (inject: FiredInject) =>
    isReadOnly || inject.roles.length === 0 || (trainee?.role != null && inject.roles.includes(trainee.role))
  const own = fired.filter(reads)
  const messages = own.filter((inject) => inject.message !== null || inject.view !== null)
  const questions = own.flatMap(({ effect }) => (effect.kind === 'question' ? [effect.question] : []))
  const role = scenario.roles.find(({ id }) => id === trainee?.role)
  const isClosed = isReadOnly || trainee === null || phase === 'ended' || phase === 'waiting'
  const answered = (question: string) => decisions.findLast((decision) => decision.question === question) ?? null
  return (
    <>
      <div className={isReadOnly ? undefined : styles.standing}>
        <ExerciseClock phase={phase} start={scenario.start} nowMs={nowMs} durationMs={null} />
      </div>
      {silentSince !== null && (
        <p className={styles.warning} role="status">
          {t('exercise.trainer.silent', { time: exactTimeText(translator, silentSince) })}
        </p>
      )}
      {!isReadOnly && trainee === null && (
        <>
          <p {...spoken(translator, scenario.summary)} />
          <JoinForm roles={scenario.roles} onJoin={onJoin} />
        </>
      )}
      {trainee && (
        <p>
          {t('exercise.you', { name: trainee.name })}
          {role && (
            <>
              {' '}
              <strong {...spoken(translator, role.name)} />
              <span className={styles.note} {...spoken(translator, role.task)} />
            </>
          )}
        </p>
      )}
      {trainee && phase === 'waiting' && <p role="status">{t('exercise.notBegun')}</p>}
      {trainee && phase === 'ended' && <p role="status">{t('exercise.over')}</p>}
      {(isReadOnly || trainee) && (
        <>
          <Questions questions={questions}>
            {(question) => (
              <QuestionCard
                {...desk}
                received={received}
                question={question}
                decision={answered(question.id)}
                isClosed={isClosed}
                onAnswer={(answer) => onDecide(question.id, answer)}
              />
            )}
          </Questions>
          <MessageList start={scenario.start} messages={messages} isReadOnly={isReadOnly} />
          {!isReadOnly && (
            <OwnJudgements
              {...desk}
              received={received}
              decisions={decisions.filter(({ question }) => question === null)}
              isClosed={isClosed}
              onDecide={(answer) => onDecide(null, answer)}
            />
          )}
        </>
      )}
    </>
  )
}

type QuestionsProps = {
  readonly questions: readonly Question[]
  readonly children: (question: Question) => ReactNode
}

/** The newest first: it is the one that the class waits for. */
function Questions({ questions, children }: QuestionsProps) {
  const { t } = useTranslator()
  if (questions.length === 0) return null
  return (
    <>
      <h3>{t('exercise.questions')}</h3>
      <ul className={styles.list} aria-label={t('exercise.questions')}>
        {questions.toReversed().map((question) => (
          <li key={question.id}>{children(question)}</li>
        ))}
      </ul>
    </>
  )
}

type OwnJudgementsProps = Desk & {
  readonly decisions: readonly Decision[]
  readonly isClosed: boolean
  readonly onDecide: (answer: Answer) => void
}

/** What somebody judges without being asked. */
function OwnJudgements({ decisions, isClosed, onDecide, ...desk }: OwnJudgementsProps) {
  const { t } = useTranslator()
  const kept = desk.keptOf(null)
  const [isOpen, setOpen] = useState(() => kept.read() !== null)
  return (
    <>
      <h3>{t('exercise.own')}</h3>
      <ul className={styles.list} aria-label={t('exercise.own')}>
        {decisions.toReversed().map((decision) => (
          <li key={decision.id} className={styles.answer}>
            <AnswerWords answer={decision.answer} question={null} index={desk.index} />
            <DecisionState isReceived={desk.received.includes(decision.id)} isTrainerHeard={desk.isTrainerHeard} />
          </li>
        ))}
      </ul>
      {!isClosed && (
        <>
          <div className={styles.actions}>
            <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('exercise.own.write')}
            </Button>
          </div>
          {/* What was written stays when it is folded away. */}
          <div hidden={!isOpen}>
            <AssessmentForm
              label={t('exercise.own.write')}
              before={null}
              isUnasked
              kept={kept}
              index={desk.index}
              recent={desk.recent}
              onAnswer={onDecide}
            />
          </div>
        </>
      )}
    </>
  )
}
