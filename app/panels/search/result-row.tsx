import { matchedSpelling } from '#app/domain/search/matched-spelling.ts'
import type { Found } from '#app/domain/search/search-entry.ts'
import { languageOfScript } from '#app/i18n/leg-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import { GradeMark } from '#app/panels/grade-mark.tsx'
import { gradeOf, resultText, selectionOf } from '#app/panels/search/result-text.ts'
import styles from '#app/panels/search/search.module.css'
import type { Board } from '#app/state/board.ts'
import { whyHidden } from '#app/state/why-hidden.ts'

type ResultRowProps = {
  readonly id: string
  readonly found: Found
  readonly board: Board
  readonly query: string
  /** The filter of the legs, which may leave the result out of map and table. */
  readonly filter: string
  readonly isActive: boolean
  readonly onChoose: () => void
}

/** A result: what it is, how it is known, and whether the window or the filter hides it. */
export function ResultRow({ id, found, board, query, filter, isActive, onChoose }: ResultRowProps) {
  const translator = useTranslator()
  const { t } = translator
  const { title, context } = resultText(translator, found, board.index)
  const spelling = matchedSpelling(found, board.index, query)
  const hidden = whyHidden(board, selectionOf(found), filter)
  const grade = gradeOf(found)
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={`${styles.row} ${found.kind === 'denial' ? styles.denial : ''}`}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <span className={styles.title}>
        <strong dir="auto" lang={title.language ?? undefined}>
          {title.text}
        </strong>
        {spelling !== null && (
          <span className={styles.spelling}>
            {' '}
            <span className="visually-hidden">{t('search.spelled')} </span>
            <bdi lang={languageOfScript(spelling) ?? undefined}>{spelling}</bdi>
          </span>
        )}
      </span>{' '}
      <span className={styles.context} lang={context.language ?? undefined}>
        {context.text}
      </span>{' '}
      <span className={styles.marks}>
        {hidden && (
          <span className={styles.hidden}>
            {hidden.kind === 'filter'
              ? t('search.hidden.filter')
              : t(isPart(board) ? 'search.hidden.part' : 'search.hidden.outside')}
          </span>
        )}{' '}
        <BasisMark basis={found.record.basis} /> {grade !== undefined && <GradeMark grade={grade} />}
      </span>
    </div>
  )
}
