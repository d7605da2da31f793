import styles from '#app/ui/skeleton.module.css'

/** Grey bars where a pane's content will stand. `label` is for assistive technology. */
export function Skeleton({ label, rows = 4 }: { readonly label: string; readonly rows?: number }) {
  return (
    <div className={styles.skeleton} role="img" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} style={{ width: `${90 - ((row * 23) % 50)}%` }} />
      ))}
    </div>
  )
}
