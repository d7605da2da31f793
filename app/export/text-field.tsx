import { useId } from 'react'
import styles from '#app/export/export-dialog.module.css'

type TextFieldProps = {
  readonly label: string
  readonly value: string
  /** Letters, at most. */
  readonly maxLength: number
  readonly onChange: (value: string) => void
}

/** One line of text with its name above it. */
export function TextField({ label, value, maxLength, onChange }: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={styles.title}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
