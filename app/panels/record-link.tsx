import type { ReactNode } from 'react'
import { selectRecord } from '#app/panels/select-record.ts'
import styles from '#app/panels/panels.module.css'
import { setHover } from '#app/state/ui-store.ts'
import type { Selection } from '#app/state/view.ts'

type RecordLinkProps = {
  readonly to: Selection
  readonly children: ReactNode
  readonly lang?: string | undefined
}

/** Selects another record in the running text; map and timeline light it up while pointed at. */
export function RecordLink({ to, children, lang }: RecordLinkProps) {
  return (
    <button
      type="button"
      className={styles.link}
      lang={lang}
      dir="auto"
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
