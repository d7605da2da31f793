import { useEffect } from 'react'
import type { Found } from '#app/domain/search/search-entry.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { CappedGroup } from '#app/panels/search/cap-groups.ts'
import { ResultRow } from '#app/panels/search/result-row.tsx'
import styles from '#app/panels/search/search.module.css'
import type { Board } from '#app/state/board.ts'

type ResultListProps = {
  readonly id: string
  readonly groups: readonly CappedGroup[]
  readonly board: Board
  readonly query: string
  readonly filter: string
  /** The result that Enter opens, counted over all groups. */
  readonly active: number
  readonly onChoose: (found: Found) => void
}

/** The id of a result, for the field that points at it. */
export const optionId = (listId: string, position: number): string => `${listId}-${position}`

/** Results by kind, each kind with how many there are. */
export function ResultList({ id, groups, board, query, filter, active, onChoose }: ResultListProps) {
  const { t } = useTranslator()
  // Keeps the result that the keys point at in sight.
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  const starts = groups.map((_, position) =>
    groups.slice(0, position).reduce((count, { shown }) => count + shown.length, 0),
  )
  return (
    <div role="listbox" id={id} aria-label={t('search.results')} className={styles.list}>
      {groups.map(({ kind, results, shown }, position) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div role="presentation" id={`${id}-${kind}`} className={styles.kind}>
            {t(shown.length < results.length ? 'search.group.part' : 'search.group', {
              kind: t(`search.kind.${kind}`),
              count: results.length,
              shown: shown.length,
            })}
          </div>
          {shown.map((found, row) => {
            const place = (starts[position] ?? 0) + row
            return (
              <ResultRow
                key={found.record.id}
                id={optionId(id, place)}
                found={found}
                board={board}
                query={query}
                filter={filter}
                isActive={place === active}
                onChoose={() => onChoose(found)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
