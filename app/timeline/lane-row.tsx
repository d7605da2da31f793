import type { ReactNode } from 'react'
import styles from '#app/timeline/timeline.module.css'

type LaneRowProps = {
  /** Beside the lane, or above it where it is too narrow. */
  readonly label: ReactNode
  /** What stands at the right edge: what the timeline does not reach. */
  readonly edge?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Label, drawn part, edge: all rows share these three columns, so that a day is in one line from top to bottom. */
export const LaneRow = ({ label, edge, className = '', children }: LaneRowProps) => (
  <div className={`${styles.row} ${className}`}>
    <div className={styles.gutter}>{label}</div>
    {children}
    <div className={styles.edge}>{edge}</div>
  </div>
)
