import { termAddress, type Term } from '#app/base/terms.ts'
import styles from '#app/ui/term-button.module.css'

type TermButtonProps = {
  readonly term: Term
  readonly children: string
}

/** Leads from where a term stands to what it means. What it leads to is not on the page yet, so it is no link in the page. */
export function TermButton({ term, children }: TermButtonProps) {
  return (
    <button type="button" className={styles.term} onClick={() => (window.location.hash = termAddress(term))}>
      {children}
    </button>
  )
}
