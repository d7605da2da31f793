import type { ReactNode } from 'react'
import styles from '#app/panels/panels.module.css'
import { selectRecord } from '#app/panels/select-record.ts'
import { setHover } from '#app/state/ui-store.ts'
import type { Selection } from '#app/state/view.ts'

type RecordRowProps = {
  readonly to: Selection
  readonly isSelected: boolean
  readonly look?: 'plain' | 'denial'
  readonly children: ReactNode
}

/** A row of a list that selects a record: the whole width is the target. */
export function RecordRow({ to, isSelected, look = 'plain', children }: RecordRowProps) {
  return (
    <button
      type="button"
      className={`${styles.row} ${look === 'denial' ? styles.denial : ''}`}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => selectRecord(to)}
      onPointerEnter={() => setHover(to)}
      onPointerLeave={() => setHover(null)}
      onFocus={() => setHover(to)}
      onBlur={() => setHover(null)}
    >
      {children}
    </button>
  )
}
