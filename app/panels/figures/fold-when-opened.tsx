import { useState, type ReactNode } from 'react'
import styles from '#app/panels/figures/figures.module.css'

type FoldWhenOpenedProps = {
  readonly title: string
  readonly count?: number
  readonly children: () => ReactNode
}

/** As `Fold`, for what takes some work to make: it is made when the reader opens it, and no sooner. */
export function FoldWhenOpened({ title, count, children }: FoldWhenOpenedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3> {count !== undefined && <span className={styles.count}>{count}</span>}
      </summary>
      {isOpen && children()}
    </details>
  )
}
