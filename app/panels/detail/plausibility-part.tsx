import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { impliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import { loadOf } from '#app/domain/plausibility/load.ts'
import { questionsAbout } from '#app/domain/plausibility/plausibility.ts'
import type { Question } from '#app/domain/plausibility/question.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { LoadFact } from '#app/panels/detail/load-fact.tsx'
import { MOST_ROWS, Rest } from '#app/panels/detail/links.tsx'
import { questionText } from '#app/panels/question-text.ts'
import { RecordRow } from '#app/panels/record-row.tsx'
import { impliedText, limitText } from '#app/panels/speed-text.ts'
import type { Board } from '#app/state/board.ts'

type PartProps<Record> = { readonly of: Record; readonly board: Board }

/** How fast the leg went by its own figures, with the arithmetic, and what they raise. */
export function LegPlausibility({ of: leg, board }: PartProps<Leg>) {
  const translator = useTranslator()
  const { t } = translator
  const { file, index } = board
  const speed = impliedSpeed(leg, index.places)
  const questions = questionsAbout([leg.id], file, index)
  const isTooFast = questions.some(({ kind }) => kind === 'speed')
  return (
    <>
      <h3>{t('plausibility.title')}</h3>
      <Facts>
        <Fact name={t('plausibility.speed')}>
          {speed.ok ? (
            <>
              <BasisMark basis={leg.basis === 'synthetic' ? 'synthetic' : 'inferred'} />
              {impliedText(translator, speed.value).map((text) => (
                <span key={text} className={styles.line}>
                  {text}
                </span>
              ))}
              {!isTooFast && (
                <span className={styles.note}>
                  {t('plausibility.within', { limit: limitText(translator, leg.mode) })}
                </span>
              )}
            </>
          ) : (
            t(`plausibility.unknown.${speed.error}`)
          )}
        </Fact>
        <LoadFact leg={leg} board={board} />
      </Facts>
      <Questions questions={questions} board={board} own={leg.id} />
    </>
  )
}

/** What the legs of the consignment raise, alone and together. */
export function ConsignmentPlausibility({ of: consignment, board }: PartProps<Consignment>) {
  const { t } = useTranslator()
  const questions = questionsAbout(consignment.legs, board.file, board.index)
  const legs = consignment.legs.flatMap((id) => board.index.legs.get(id) ?? [])
  const withoutLoad = legs.filter((leg) => !loadOf([leg], board.index).ok).length
  const withoutSpeed = legs.filter((leg) => !impliedSpeed(leg, board.index.places).ok).length
  return (
    <>
      <h3>{t('plausibility.title')}</h3>
      {questions.length === 0 ? (
        <p className={styles.soft}>{t('plausibility.none.legs', { count: legs.length })}</p>
      ) : (
        <p>{t('plausibility.consignment.questions', { count: questions.length })}</p>
      )}
      {withoutSpeed > 0 && <p className={styles.soft}>{t('plausibility.withoutSpeed', { count: withoutSpeed })}</p>}
      {withoutLoad > 0 && <p className={styles.soft}>{t('plausibility.withoutLoad', { count: withoutLoad })}</p>}
      <Questions questions={questions} board={board} own={null} />
    </>
  )
}

type QuestionsProps = {
  readonly questions: readonly Question[]
  readonly board: Board
  /** The leg on the table: a question that is about it alone leads nowhere else. */
  readonly own: Leg['id'] | null
}

function Questions({ questions, board, own }: QuestionsProps) {
  const translator = useTranslator()
  if (questions.length === 0) return null
  return (
    <>
      <ul className={styles.list}>
        {questions.slice(0, MOST_ROWS).map((question) => {
          const other = question.legs.find((id) => id !== own)
          const text = questionText(translator, question, board.index)
          return (
            <li key={text} className={styles.hidden}>
              {other === undefined ? (
                text
              ) : (
                <RecordRow to={{ kind: 'leg', id: other }} isSelected={false}>
                  {text}
                </RecordRow>
              )}
            </li>
          )
        })}
      </ul>
      <Rest count={questions.length - MOST_ROWS} />
    </>
  )
}
