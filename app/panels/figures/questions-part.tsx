import { useState } from 'react'
import { plausibilityOf } from '#app/domain/plausibility/plausibility.ts'
import { QUESTION_KINDS, type Question, type QuestionKind } from '#app/domain/plausibility/question.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/figures/figures.module.css'
import { questionText } from '#app/panels/question-text.ts'
import { RecordRow } from '#app/panels/record-row.tsx'
import type { Board } from '#app/state/board.ts'

/** A pane is no place for thousands of rows. */
const MOST_QUESTIONS = 50

/** Folded: thousands of legs are looked through when somebody asks, and not before. */
export function QuestionsPart({ board }: { readonly board: Board }) {
  const { t } = useTranslator()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t('plausibility.list')}</h3>
      </summary>
      {isOpen && <Answer board={board} />}
    </details>
  )
}

/** What was checked, and the questions by their kind, each of which opens its leg. */
function Answer({ board }: { readonly board: Board }) {
  const { t } = useTranslator()
  const { questions, legCount, withoutSpeedCount, withoutLoadCount } = plausibilityOf(board.file, board.index)
  const checked = t(questions.length === 0 ? 'plausibility.none.legs' : 'plausibility.checked', { count: legCount })
  return (
    <>
      {questions.length > 0 && <p className={styles.note}>{t('plausibility.list.note')}</p>}
      <p>{checked}</p>
      {withoutSpeedCount > 0 && (
        <p className={styles.note}>{t('plausibility.withoutSpeed', { count: withoutSpeedCount })}</p>
      )}
      {withoutLoadCount < legCount && (
        <p className={styles.note}>{t('plausibility.withLoad', { count: legCount - withoutLoadCount })}</p>
      )}
      {withoutLoadCount > 0 && (
        <p className={styles.note}>{t('plausibility.withoutLoad', { count: withoutLoadCount })}</p>
      )}
      <Groups questions={questions} board={board} />
      {questions.length > MOST_QUESTIONS && (
        <p className={styles.empty}>{t('plausibility.more', { count: questions.length - MOST_QUESTIONS })}</p>
      )}
    </>
  )
}

type GroupsProps = { readonly questions: readonly Question[]; readonly board: Board }

function Groups({ questions, board }: GroupsProps) {
  const { t } = useTranslator()
  return groupsOf(questions).map(({ kind, count, shown }) => (
    <section key={kind}>
      <h4 className={styles.speaker}>
        {t(`plausibility.group.${kind}`)} <span className={styles.count}>{count}</span>
      </h4>
      <ul className={styles.claims}>
        {shown.map((question) => (
          <QuestionRow key={`${question.legs.join()} ${keyOf(question)}`} question={question} board={board} />
        ))}
      </ul>
    </section>
  ))
}

type Group = { readonly kind: QuestionKind; readonly count: number; readonly shown: readonly Question[] }

/** By kind, in order; as many are shown as there is room for, from the first kind on. */
function groupsOf(questions: readonly Question[]): readonly Group[] {
  const groups: Group[] = []
  let room = MOST_QUESTIONS
  for (const kind of QUESTION_KINDS) {
    const group = questions.filter((question) => question.kind === kind)
    if (group.length > 0) groups.push({ kind, count: group.length, shown: group.slice(0, room) })
    room = Math.max(0, room - group.length)
  }
  return groups
}

/** Tells questions of one kind about the same legs apart. */
function keyOf(question: Question): string {
  if (question.kind === 'overlap') return question.of.kind
  if (question.kind === 'place') return question.trouble === 'chain-broken' ? question.trouble : question.place
  return question.kind === 'order' ? question.trouble : ''
}

function QuestionRow({ question, board }: { readonly question: Question; readonly board: Board }) {
  const translator = useTranslator()
  const [first] = question.legs
  return (
    <li>
      <RecordRow
        to={{ kind: 'leg', id: first }}
        isSelected={board.selection?.kind === 'leg' && board.selection.id === first}
      >
        {questionText(translator, question, board.index)}
      </RecordRow>
    </li>
  )
}
