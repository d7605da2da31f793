import { memo, type KeyboardEvent } from 'react'
import { flexRender } from '@tanstack/react-table'
import { useTranslator } from '#app/i18n/translator.ts'
import type { LegRowModel } from '#app/panels/leg-list/leg-columns.tsx'
import styles from '#app/panels/leg-list/leg-list.module.css'
import { selectRecord } from '#app/panels/select-record.ts'
import { setHover, useUi } from '#app/state/ui-store.ts'

type LegRowProps = {
  readonly row: LegRowModel
  /** Counted from 0 in the order of the table. */
  readonly index: number
  /** px. */
  readonly height: number
  readonly isSelected: boolean
  /** Belongs to what is selected. */
  readonly isHighlighted: boolean
  /** The one row that Tab leads to. */
  readonly isTabStop: boolean
  readonly onFocus: (id: string) => void
  readonly onKey: (event: KeyboardEvent, id: string) => void
}

/** One leg. Pointing at it or focusing it lights it up on the map; a click or Enter selects it. */
export const LegRow = memo(function LegRow(props: LegRowProps) {
  const { row, index, height, isSelected, isHighlighted, isTabStop, onFocus, onKey } = props
  // The cells speak the language of the page: a row that is kept must still be drawn anew when that changes.
  useTranslator()
  const to = { kind: 'leg', id: row.id } as const
  const isHovered = useUi(({ hover }) => hover?.kind === 'leg' && hover.id === row.id)
  const look = [styles.row, isHighlighted && styles.highlighted, isHovered && styles.hovered].filter(Boolean).join(' ')
  return (
    <tr
      className={look}
      style={{ height }}
      data-leg={row.id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => selectRecord(to)}
      onKeyDown={(event) => onKey(event, row.id)}
      onPointerEnter={() => setHover(to)}
      onPointerLeave={() => setHover(null)}
      onFocus={() => {
        onFocus(row.id)
        setHover(to)
      }}
      onBlur={() => setHover(null)}
    >
      {row.getAllCells().map((cell) => (
        <td key={cell.id} className={cell.column.id === 'containers' ? styles.number : undefined}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </tr>
  )
})
