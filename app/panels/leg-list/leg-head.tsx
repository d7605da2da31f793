import { memo } from 'react'
import type { Header } from '@tanstack/react-table'
import type { Leg } from '#app/domain/leg.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { LEG_COLUMNS, type LegColumnId, type legFeatures } from '#app/panels/leg-list/leg-columns.tsx'
import styles from '#app/panels/leg-list/leg-list.module.css'

const SORTS = { asc: 'ascending', desc: 'descending' } as const
const ARROWS = { asc: 'M1 6l4-4 4 4', desc: 'M1 3l4 4 4-4' } as const

type LegHeadProps = {
  readonly header: Header<typeof legFeatures, Leg>
  readonly sorted: false | 'asc' | 'desc'
}

/** The heading of a column: a button that sorts up, down and not at all. */
export const LegHead = memo(function LegHead({ header, sorted }: LegHeadProps) {
  const { t } = useTranslator()
  const { column } = header
  const name = t(LEG_COLUMNS[column.id as LegColumnId].header)
  return (
    <th
      scope="col"
      aria-sort={sorted ? SORTS[sorted] : 'none'}
      className={column.id === 'containers' ? styles.number : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        title={t('panels.legs.sortBy', { column: name })}
        onClick={column.getToggleSortingHandler()}
      >
        {name}
        <svg
          width="10"
          height="9"
          viewBox="0 0 10 9"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          {sorted && <path d={ARROWS[sorted]} />}
        </svg>
      </button>
    </th>
  )
})
