import type { ReactNode } from 'react'
import styles from '#app/panels/frame/fault.module.css'

type FaultProps = { readonly title: string; readonly text: string; readonly children?: ReactNode }

/** A page that says why there is no page. */
export function Fault({ title, text, children }: FaultProps) {
  return (
    <main className={styles.fault} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  )
}
