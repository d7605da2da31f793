import styles from '#app/panels/frame/fault.module.css'

/** A page that says why there is no page. */
export function Fault({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main className={styles.fault} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  )
}
