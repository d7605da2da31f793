import { ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from '#app/timeline/event-lane.module.css'

type LaneToggleProps = {
  readonly isOpen: boolean
  /** null: one row holds all there is, and there is nothing to open. */
  readonly onToggle: (() => void) | null
  readonly children: ReactNode
}

/** The name of a lane, which shows its marks one under the other or all in one row. */
export function LaneToggle({ isOpen, onToggle, children }: LaneToggleProps) {
  if (!onToggle) return <h2 className={styles.label}>{children}</h2>
  return (
    <h2 className={styles.label}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        {children}
        {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
      </button>
    </h2>
  )
}
