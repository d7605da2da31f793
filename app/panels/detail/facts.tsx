import type { ReactNode } from 'react'
import styles from '#app/panels/detail/detail.module.css'

type FactsProps = { readonly children: ReactNode; readonly look?: 'plain' | 'small' }

/** Plain facts: a name and what is known of it. */
export const Facts = ({ children, look = 'plain' }: FactsProps) => (
  <dl className={`${styles.facts} ${look === 'small' ? styles.small : ''}`}>{children}</dl>
)

type FactProps = { readonly name: string; readonly children: ReactNode; readonly lang?: string | undefined }

/** One fact; left out where there is nothing to say. */
export function Fact({ name, children, lang }: FactProps) {
  if (children === null || children === false || children === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  )
}
