import type { ReactNode } from 'react'
import type { Claim } from '#app/domain/claim.ts'
import { ClaimRow } from '#app/panels/figures/claim-row.tsx'
import styles from '#app/panels/figures/figures.module.css'
import type { Selection } from '#app/state/view.ts'

type FoldProps = { readonly title: string; readonly count: number; readonly children: ReactNode }

/** A part of the pane that opens and closes, with how many it holds. */
export function Fold({ title, count, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <h3>{title}</h3> <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  )
}

type ClaimListProps = { readonly claims: readonly Claim[]; readonly selection: Selection | null }

export function ClaimList({ claims, selection }: ClaimListProps) {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimRow claim={claim} selection={selection} />
        </li>
      ))}
    </ul>
  )
}
